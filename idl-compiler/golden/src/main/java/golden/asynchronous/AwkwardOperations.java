package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;

/**
 * Names that clash with those of the implied IDL.
 *
 * <p>Operations of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AwkwardOperations extends StoreOperations {

    short x();

    void x(short value);

    short get_x();

    void sendc_wait(int out, int ami_handler);

    void _wait();

    void wait_excep();

    Any context_of(Any handler, Context context);
}
