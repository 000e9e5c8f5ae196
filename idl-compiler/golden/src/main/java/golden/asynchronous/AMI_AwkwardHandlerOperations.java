package golden.asynchronous;

import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_AwkwardHandlerOperations {
}
