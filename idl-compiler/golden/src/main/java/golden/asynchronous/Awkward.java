package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.portable.IDLEntity;
import org.pleiad.orb.async.AsyncCall;

/**
 * Names that clash with those of the implied IDL.
 *
 * <p>Interface of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Awkward extends AwkwardOperations, Store, org.omg.CORBA.Object, IDLEntity {

    /**
     * Sends _get_x; the handler gets what comes of it, unless it is null.
     */
    default void sendc_get_x(AMI_AMI_AwkwardHandler ami_handler) {
        AsyncCall.to(this, "_get_x").delivering(ami_handler, in -> ami_handler.ami_get_x(in.read_short()), holder -> ami_handler.ami_get_x_excep(holder));
    }

    /**
     * Sends _set_x; the handler gets what comes of it, unless it is null.
     */
    default void sendc_set_x(AMI_AMI_AwkwardHandler ami_handler, short value) {
        AsyncCall call = AsyncCall.to(this, "_set_x");
        call.arguments(out -> out.write_short(value));
        call.delivering(ami_handler, in -> ami_handler.set_x(), holder -> ami_handler.set_x_excep(holder));
    }

    /**
     * Sends get_x; the handler gets what comes of it, unless it is null.
     */
    default void sendc_ami_get_x(AMI_AMI_AwkwardHandler ami_handler) {
        AsyncCall.to(this, "get_x").delivering(ami_handler, in -> ami_handler.get_x(in.read_short()), holder -> ami_handler.get_x_excep(holder));
    }

    /**
     * Sends sendc_wait; the handler gets what comes of it, unless it is null.
     */
    default void sendc_sendc_wait(AMI_AMI_AwkwardHandler ami_handler, int out, int ami_handler2) {
        AsyncCall call = AsyncCall.to(this, "sendc_wait");
        call.arguments(out2 -> {
            out2.write_long(out);
            out2.write_long(ami_handler2);
        });
        call.delivering(ami_handler, in -> ami_handler.sendc_wait(), holder -> ami_handler.sendc_wait_excep(holder));
    }

    /**
     * Sends wait; the handler gets what comes of it, unless it is null.
     */
    default void sendc_ami_wait(AMI_AMI_AwkwardHandler ami_handler) {
        AsyncCall.to(this, "wait").delivering(ami_handler, in -> ami_handler._wait(), holder -> ami_handler.wait_ami_excep(holder));
    }

    /**
     * Sends wait_excep; the handler gets what comes of it, unless it is null.
     */
    default void sendc_ami_wait_excep(AMI_AMI_AwkwardHandler ami_handler) {
        AsyncCall.to(this, "wait_excep").delivering(ami_handler, in -> ami_handler.wait_excep(), holder -> ami_handler.wait_excep_excep(holder));
    }

    /**
     * Sends context_of; the handler gets what comes of it, unless it is null.
     */
    default void sendc_context_of(AMI_AMI_AwkwardHandler ami_handler, Any handler, Context context) {
        AsyncCall call = AsyncCall.to(this, "context_of");
        call.arguments(out -> {
            out.write_any(handler);
            ContextList contexts = out.orb().create_context_list();
            contexts.add("USER");
            out.write_Context(context, contexts);
        });
        call.delivering(ami_handler, in -> ami_handler.context_of(in.read_any()), holder -> ami_handler.context_of_excep(holder));
    }
}
