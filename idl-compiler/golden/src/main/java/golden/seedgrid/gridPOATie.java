package golden.seedgrid;

import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * The grid as printed: get has no result.
 *
 * <p>Tie of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public class gridPOATie extends gridPOA {

    private gridOperations _impl;

    private POA _poa;

    public gridPOATie(gridOperations delegate) {
        _impl = delegate;
    }

    public gridPOATie(gridOperations delegate, POA poa) {
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

    public gridOperations _delegate() {
        return _impl;
    }

    public void _delegate(gridOperations delegate) {
        _impl = delegate;
    }

    @Override
    public short height() {
        return _impl.height();
    }

    @Override
    public short width() {
        return _impl.width();
    }

    @Override
    public void set(short n, short m, int value) {
        _impl.set(n, m, value);
    }

    @Override
    public void get(short n, short m) {
        _impl.get(n, m);
    }
}
