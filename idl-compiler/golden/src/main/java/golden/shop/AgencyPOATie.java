package golden.shop;

import golden.shop.AgencyPackage.Full;
import javax.annotation.processing.Generated;
import org.omg.CORBA.IRObject;
import org.omg.Components.CCMObject;
import org.omg.Components.CreateFailure;
import org.omg.Components.FinderFailure;
import org.omg.Components.RemoveFailure;
import org.omg.PortableServer.POA;

/**
 * Hires clerks.
 *
 * <p>Tie of IDL {@code shop::Agency}, id {@code IDL:pleiad.org/shop/Agency:1.0}.
 */
@Generated("org.pleiad.idl")
public class AgencyPOATie extends AgencyPOA {

    private AgencyOperations _impl;

    private POA _poa;

    public AgencyPOATie(AgencyOperations delegate) {
        _impl = delegate;
    }

    public AgencyPOATie(AgencyOperations delegate, POA poa) {
        _impl = delegate;
        _poa = poa;
    }

    @Override
    public POA _default_POA() {
        if (_poa == null) {
            return super._default_POA();
        }
        return _poa;
    }

    public AgencyOperations _delegate() {
        return _impl;
    }

    public void _delegate(AgencyOperations delegate) {
        _impl = delegate;
    }

    @Override
    public void close() throws Closed {
        _impl.close();
    }

    @Override
    public Clerk hire(String name) throws CreateFailure, Full {
        return _impl.hire(name);
    }

    @Override
    public Clerk by_name(String name) throws FinderFailure, Closed {
        return _impl.by_name(name);
    }

    @Override
    public IRObject get_component_def() {
        return _impl.get_component_def();
    }

    @Override
    public IRObject get_home_def() {
        return _impl.get_home_def();
    }

    @Override
    public void remove_component(CCMObject comp) throws RemoveFailure {
        _impl.remove_component(comp);
    }

    @Override
    public Clerk create() throws CreateFailure {
        return _impl.create();
    }

    @Override
    public CCMObject create_component() throws CreateFailure {
        return _impl.create_component();
    }
}
