package golden.values;

import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * ---- what values support
 *
 * <p>Tie of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public class ListenerPOATie extends ListenerPOA {

    private ListenerOperations _impl;

    private POA _poa;

    public ListenerPOATie(ListenerOperations delegate) {
        _impl = delegate;
    }

    public ListenerPOATie(ListenerOperations delegate, POA poa) {
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

    public ListenerOperations _delegate() {
        return _impl;
    }

    public void _delegate(ListenerOperations delegate) {
        _impl = delegate;
    }

    @Override
    public void heard(String text) {
        _impl.heard(text);
    }
}
