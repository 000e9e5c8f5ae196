package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.pleiad.orb.async.AsyncCall;

/**
 * Where things are kept.
 *
 * <p>Interface of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Store extends StoreOperations, org.omg.CORBA.Object, IDLEntity {

    /**
     * Sends _get_size; the handler gets what comes of it, unless it is null.
     */
    default void sendc_get_size(AMI_StoreHandler ami_handler) {
        AsyncCall.to(this, "_get_size").delivering(ami_handler, in -> ami_handler.get_size(in.read_long()), holder -> ami_handler.get_size_excep(holder));
    }

    /**
     * Sends _get_label; the handler gets what comes of it, unless it is null.
     */
    default void sendc_get_label(AMI_StoreHandler ami_handler) {
        AsyncCall.to(this, "_get_label").delivering(ami_handler, in -> ami_handler.get_label(in.read_string()), holder -> ami_handler.get_label_excep(holder));
    }

    /**
     * Sends _set_label; the handler gets what comes of it, unless it is null.
     */
    default void sendc_set_label(AMI_StoreHandler ami_handler, String value) {
        AsyncCall call = AsyncCall.to(this, "_set_label");
        call.arguments(out -> out.write_string(value));
        call.delivering(ami_handler, in -> ami_handler.set_label(), holder -> ami_handler.set_label_excep(holder));
    }

    /**
     * Sends price; the handler gets what comes of it, unless it is null.
     */
    default void sendc_price(AMI_StoreHandler ami_handler, String name) {
        AsyncCall call = AsyncCall.to(this, "price");
        call.arguments(out -> out.write_string(name));
        call.raises(UnknownHelper.id(), UnknownHelper::read, UnknownHelper::write);
        call.raises(BusyHelper.id(), BusyHelper::read, BusyHelper::write);
        call.delivering(ami_handler, in -> ami_handler.price(in.read_double()), holder -> ami_handler.price_excep(holder));
    }

    /**
     * Sends take; the handler gets what comes of it, unless it is null.
     */
    default void sendc_take(AMI_StoreHandler ami_handler, String name, int count) {
        AsyncCall call = AsyncCall.to(this, "take");
        call.arguments(out -> {
            out.write_string(name);
            out.write_long(count);
        });
        call.raises(UnknownHelper.id(), UnknownHelper::read, UnknownHelper::write);
        call.delivering(ami_handler, in -> {
            boolean result = in.read_boolean();
            int count2 = in.read_long();
            String[] left = NamesHelper.read(in);
            ami_handler.take(result, count2, left);
        }, holder -> ami_handler.take_excep(holder));
    }

    /**
     * Sends twice; the handler gets what comes of it, unless it is null.
     */
    default void sendc_twice(AMI_StoreHandler ami_handler, int number) {
        AsyncCall call = AsyncCall.to(this, "twice");
        call.arguments(out -> out.write_long(number));
        call.delivering(ami_handler, in -> ami_handler.twice(in.read_long()), holder -> ami_handler.twice_excep(holder));
    }

    /**
     * Sends total; the handler gets what comes of it, unless it is null.
     */
    default void sendc_total(AMI_StoreHandler ami_handler, int[] first, int[] second, String[][] labels) {
        AsyncCall call = AsyncCall.to(this, "total");
        call.arguments(out -> {
            RowHelper.write(out, first);
            RowHelper.write(out, second);
            LabelsHelper.write(out, labels);
        });
        call.delivering(ami_handler, in -> ami_handler.total(RowHelper.read(in)), holder -> ami_handler.total_excep(holder));
    }

    /**
     * Sends partner; the handler gets what comes of it, unless it is null.
     */
    default void sendc_partner(AMI_StoreHandler ami_handler, Store other) {
        AsyncCall call = AsyncCall.to(this, "partner");
        call.arguments(out -> StoreHelper.write(out, other));
        call.delivering(ami_handler, in -> ami_handler.partner(StoreHelper.read(in)), holder -> ami_handler.partner_excep(holder));
    }
}
