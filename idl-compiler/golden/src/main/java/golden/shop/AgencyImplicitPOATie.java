package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.Components.CCMObject;
import org.omg.Components.CreateFailure;
import org.omg.PortableServer.POA;

/**
 * Hires clerks.
 *
 * <p>Tie of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public class AgencyImplicitPOATie extends AgencyImplicitPOA {

    private AgencyImplicitOperations _impl;

    private POA _poa;

    public AgencyImplicitPOATie(AgencyImplicitOperations delegate) {
        _impl = delegate;
    }

    public AgencyImplicitPOATie(AgencyImplicitOperations delegate, POA poa) {
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

    public AgencyImplicitOperations _delegate() {
        return _impl;
    }

    public void _delegate(AgencyImplicitOperations delegate) {
        _impl = delegate;
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
