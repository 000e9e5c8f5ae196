package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.IntHolder;
import org.omg.PortableServer.POA;

/**
 * Where things are kept.
 *
 * <p>Tie of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public class StorePOATie extends StorePOA {

    private StoreOperations _impl;

    private POA _poa;

    public StorePOATie(StoreOperations delegate) {
        _impl = delegate;
    }

    public StorePOATie(StoreOperations delegate, POA poa) {
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

    public StoreOperations _delegate() {
        return _impl;
    }

    public void _delegate(StoreOperations delegate) {
        _impl = delegate;
    }

    @Override
    public int size() {
        return _impl.size();
    }

    @Override
    public String label() {
        return _impl.label();
    }

    @Override
    public void label(String value) {
        _impl.label(value);
    }

    @Override
    public double price(String name) throws Unknown, Busy {
        return _impl.price(name);
    }

    @Override
    public boolean take(String name, IntHolder count, NamesHolder left) throws Unknown {
        return _impl.take(name, count, left);
    }

    @Override
    public void twice(IntHolder number) {
        _impl.twice(number);
    }

    @Override
    public int[] total(int[] first, int[] second, String[][] labels) {
        return _impl.total(first, second, labels);
    }

    @Override
    public void note(String text) {
        _impl.note(text);
    }

    @Override
    public Store partner(Store other) {
        return _impl.partner(other);
    }
}
