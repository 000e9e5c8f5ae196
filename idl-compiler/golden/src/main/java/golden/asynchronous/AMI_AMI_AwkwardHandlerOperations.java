package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.Messaging.ExceptionHolder;

/**
 * Receives the replies to asynchronous calls of Awkward.
 *
 * <p>Operations of IDL {@code asynchronous::AMI_AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_AMI_AwkwardHandlerOperations extends AMI_StoreHandlerOperations {

    void ami_get_x(short ami_return_val);

    void ami_get_x_excep(ExceptionHolder excep_holder);

    void set_x();

    void set_x_excep(ExceptionHolder excep_holder);

    void get_x(short ami_return_val);

    void get_x_excep(ExceptionHolder excep_holder);

    void sendc_wait();

    void sendc_wait_excep(ExceptionHolder excep_holder);

    void _wait();

    void wait_ami_excep(ExceptionHolder excep_holder);

    void wait_excep();

    void wait_excep_excep(ExceptionHolder excep_holder);

    void context_of(Any ami_return_val);

    void context_of_excep(ExceptionHolder excep_holder);
}
