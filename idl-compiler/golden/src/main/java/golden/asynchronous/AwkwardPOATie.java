package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.IntHolder;
import org.omg.PortableServer.POA;

/**
 * Names that clash with those of the implied IDL.
 *
 * <p>Tie of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public class AwkwardPOATie extends AwkwardPOA {

    private AwkwardOperations _impl;

    private POA _poa;

    public AwkwardPOATie(AwkwardOperations delegate) {
        _impl = delegate;
    }

    public AwkwardPOATie(AwkwardOperations delegate, POA poa) {
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

    public AwkwardOperations _delegate() {
        return _impl;
    }

    public void _delegate(AwkwardOperations delegate) {
        _impl = delegate;
    }

    @Override
    public short x() {
        return _impl.x();
    }

    @Override
    public void x(short value) {
        _impl.x(value);
    }

    @Override
    public short get_x() {
        return _impl.get_x();
    }

    @Override
    public void sendc_wait(int out, int ami_handler) {
        _impl.sendc_wait(out, ami_handler);
    }

    @Override
    public void _wait() {
        _impl._wait();
    }

    @Override
    public void wait_excep() {
        _impl.wait_excep();
    }

    @Override
    public Any context_of(Any handler, Context context) {
        return _impl.context_of(handler, context);
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
