package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Receives the replies to asynchronous calls of AMI_AwkwardHandler.
 *
 * <p>Tie of IDL {@code asynchronous::AMI_AMI_AwkwardHandlerHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public class AMI_AMI_AwkwardHandlerHandlerPOATie extends AMI_AMI_AwkwardHandlerHandlerPOA {

    private AMI_AMI_AwkwardHandlerHandlerOperations _impl;

    private POA _poa;

    public AMI_AMI_AwkwardHandlerHandlerPOATie(AMI_AMI_AwkwardHandlerHandlerOperations delegate) {
        _impl = delegate;
    }

    public AMI_AMI_AwkwardHandlerHandlerPOATie(AMI_AMI_AwkwardHandlerHandlerOperations delegate, POA poa) {
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

    public AMI_AMI_AwkwardHandlerHandlerOperations _delegate() {
        return _impl;
    }

    public void _delegate(AMI_AMI_AwkwardHandlerHandlerOperations delegate) {
        _impl = delegate;
    }
}
