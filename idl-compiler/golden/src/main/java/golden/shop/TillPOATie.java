package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * What customers pay at.
 *
 * <p>Tie of IDL {@code shop::Till}, id {@code IDL:pleiad.org/shop/Till:1.0}.
 */
@Generated("org.pleiad.idl")
public class TillPOATie extends TillPOA {

    private TillOperations _impl;

    private POA _poa;

    public TillPOATie(TillOperations delegate) {
        _impl = delegate;
    }

    public TillPOATie(TillOperations delegate, POA poa) {
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

    public TillOperations _delegate() {
        return _impl;
    }

    public void _delegate(TillOperations delegate) {
        _impl = delegate;
    }

    @Override
    public int total() {
        return _impl.total();
    }
}
