package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Receives the replies to asynchronous calls of Awkward.
 *
 * <p>Interface of IDL {@code asynchronous::AMI_AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_AMI_AwkwardHandler extends AMI_AMI_AwkwardHandlerOperations, AMI_StoreHandler, org.omg.CORBA.Object, IDLEntity {
}
