package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Messaging.ReplyHandler;

/**
 * Receives the replies to asynchronous calls of Store.
 *
 * <p>Interface of IDL {@code asynchronous::AMI_StoreHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_StoreHandler extends AMI_StoreHandlerOperations, ReplyHandler, org.omg.CORBA.Object, IDLEntity {
}
