package golden.general.second;

import golden.special.first.inner.B;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code second::Uses}, id {@code IDL:example.com/second/Uses:1.0}.
 */
@Generated("org.pleiad.idl")
public class UsesPOATie extends UsesPOA {

    private UsesOperations _impl;

    private POA _poa;

    public UsesPOATie(UsesOperations delegate) {
        _impl = delegate;
    }

    public UsesPOATie(UsesOperations delegate, POA poa) {
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

    public UsesOperations _delegate() {
        return _impl;
    }

    public void _delegate(UsesOperations delegate) {
        _impl = delegate;
    }

    @Override
    public B[] all() {
        return _impl.all();
    }
}
