package golden.words;

import javax.annotation.processing.Generated;

/**
 * Tie of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public class ServantPOATie extends ServantPOA {

    private ServantOperations _impl;

    private org.omg.PortableServer.POA _poa;

    public ServantPOATie(ServantOperations delegate) {
        _impl = delegate;
    }

    public ServantPOATie(ServantOperations delegate, org.omg.PortableServer.POA poa) {
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

    public ServantOperations _delegate() {
        return _impl;
    }

    public void _delegate(ServantOperations delegate) {
        _impl = delegate;
    }

    @java.lang.Override
    public String Integer(String MARSHAL, ORB CompletionStatus, TypeCodeHolder UNKNOWN, StringsHolder Math) throws _throw {
        return _impl.Integer(MARSHAL, CompletionStatus, UNKNOWN, Math);
    }
}
