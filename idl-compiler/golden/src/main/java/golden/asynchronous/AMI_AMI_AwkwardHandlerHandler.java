package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Messaging.ReplyHandler;

/**
 * Receives the replies to asynchronous calls of AMI_AwkwardHandler.
 *
 * <p>Interface of IDL {@code asynchronous::AMI_AMI_AwkwardHandlerHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_AMI_AwkwardHandlerHandler extends AMI_AMI_AwkwardHandlerHandlerOperations, ReplyHandler, org.omg.CORBA.Object, IDLEntity {
}
