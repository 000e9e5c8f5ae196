package golden.words;

import golden.words.BellPackage.Ring;
import golden.words._goto._finalHolder;
import javax.annotation.processing.Generated;

/**
 * Tie of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public class BellPOATie extends BellPOA {

    private BellOperations _impl;

    private org.omg.PortableServer.POA _poa;

    public BellPOATie(BellOperations delegate) {
        _impl = delegate;
    }

    public BellPOATie(BellOperations delegate, org.omg.PortableServer.POA poa) {
        _impl = delegate;
        _poa = poa;
    }

    @java.lang.Override
    public org.omg.PortableServer.POA _default_POA() {
        if (_poa == null) {
            return super._default_POA();
        }
        return _poa;
    }

    public BellOperations _delegate() {
        return _impl;
    }

    public void _delegate(BellOperations delegate) {
        _impl = delegate;
    }

    @java.lang.Override
    public void swing(Ring how) {
        _impl.swing(how);
    }

    @java.lang.Override
    public void _wait(int _clone) throws _throw {
        _impl._wait(_clone);
    }

    @java.lang.Override
    public int _hashCode() {
        return _impl._hashCode();
    }

    @java.lang.Override
    public void _hashCode(int value) {
        _impl._hashCode(value);
    }

    @java.lang.Override
    public java.lang.String _synchronized() {
        return _impl._synchronized();
    }

    @java.lang.Override
    public void _synchronized(java.lang.String value) {
        _impl._synchronized(value);
    }

    @java.lang.Override
    public void this_one(_assert value, int in_, int out_, _finalHolder other) {
        _impl.this_one(value, in_, out_, other);
    }
}
