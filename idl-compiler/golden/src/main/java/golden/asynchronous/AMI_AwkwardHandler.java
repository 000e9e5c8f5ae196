package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_AwkwardHandler extends AMI_AwkwardHandlerOperations, org.omg.CORBA.Object, IDLEntity {
}
