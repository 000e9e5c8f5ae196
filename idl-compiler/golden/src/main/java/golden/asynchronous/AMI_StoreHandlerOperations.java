package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.Messaging.ExceptionHolder;
import org.omg.Messaging.ReplyHandlerOperations;

/**
 * Receives the replies to asynchronous calls of Store.
 *
 * <p>Operations of IDL {@code asynchronous::AMI_StoreHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AMI_StoreHandlerOperations extends ReplyHandlerOperations {

    void get_size(int ami_return_val);

    void get_size_excep(ExceptionHolder excep_holder);

    void get_label(String ami_return_val);

    void get_label_excep(ExceptionHolder excep_holder);

    void set_label();

    void set_label_excep(ExceptionHolder excep_holder);

    void price(double ami_return_val);

    void price_excep(ExceptionHolder excep_holder);

    void take(boolean ami_return_val, int count, String[] left);

    void take_excep(ExceptionHolder excep_holder);

    void twice(int number);

    void twice_excep(ExceptionHolder excep_holder);

    void total(int[] ami_return_val);

    void total_excep(ExceptionHolder excep_holder);

    void partner(Store ami_return_val);

    void partner_excep(ExceptionHolder excep_holder);
}
