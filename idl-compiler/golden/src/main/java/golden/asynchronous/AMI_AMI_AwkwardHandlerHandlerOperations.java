package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.Messaging.ReplyHandlerOperations;

/**
 * Receives the replies to asynchronous calls of AMI_AwkwardHandler.
 *
 * <p>Operations of IDL {@code asynchronous::AMI_AMI_AwkwardHandlerHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_AMI_AwkwardHandlerHandlerOperations extends ReplyHandlerOperations {
}
