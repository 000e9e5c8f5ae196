package golden.general.third;

import golden.special.first.A;
import golden.special.first.inner.B;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public class BothPOATie extends BothPOA {

    private BothOperations _impl;

    private POA _poa;

    public BothPOATie(BothOperations delegate) {
        _impl = delegate;
    }

    public BothPOATie(BothOperations delegate, POA poa) {
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

    public BothOperations _delegate() {
        return _impl;
    }

    public void _delegate(BothOperations delegate) {
        _impl = delegate;
    }

    @Override
    public A one(B[] bs) {
        return _impl.one(bs);
    }

    @Override
    public B[] all() {
        return _impl.all();
    }
}
