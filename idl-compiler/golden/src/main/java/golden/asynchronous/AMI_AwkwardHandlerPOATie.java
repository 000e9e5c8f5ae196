package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public class AMI_AwkwardHandlerPOATie extends AMI_AwkwardHandlerPOA {

    private AMI_AwkwardHandlerOperations _impl;

    private POA _poa;

    public AMI_AwkwardHandlerPOATie(AMI_AwkwardHandlerOperations delegate) {
        _impl = delegate;
    }

    public AMI_AwkwardHandlerPOATie(AMI_AwkwardHandlerOperations delegate, POA poa) {
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

    public AMI_AwkwardHandlerOperations _delegate() {
        return _impl;
    }

    public void _delegate(AMI_AwkwardHandlerOperations delegate) {
        _impl = delegate;
    }
}
