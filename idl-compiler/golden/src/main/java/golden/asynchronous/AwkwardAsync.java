package golden.asynchronous;

import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.pleiad.orb.async.AsyncCall;

/**
 * Names that clash with those of the implied IDL.
 *
 * <p>Asynchronous calls of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AwkwardAsync {

    private final Awkward _target;

    private AwkwardAsync(Awkward target) {
        _target = target;
    }

    /**
     * Asynchronous calls of an object, with the policies of the reference.
     */
    public static AwkwardAsync of(Awkward target) {
        return new AwkwardAsync(target);
    }

    public CompletionStage<Short> x() {
        return AsyncCall.to(_target, "_get_x").returning(in -> in.read_short());
    }

    public CompletionStage<Void> x(short value) {
        AsyncCall call = AsyncCall.to(_target, "_set_x");
        call.arguments(out -> out.write_short(value));
        return call.returningNothing();
    }

    public CompletionStage<Short> get_x() {
        return AsyncCall.to(_target, "get_x").returning(in -> in.read_short());
    }

    public CompletionStage<Void> sendc_wait(int out, int ami_handler) {
        AsyncCall call = AsyncCall.to(_target, "sendc_wait");
        call.arguments(out2 -> {
            out2.write_long(out);
            out2.write_long(ami_handler);
        });
        return call.returningNothing();
    }

    public CompletionStage<Void> _wait() {
        return AsyncCall.to(_target, "wait").returningNothing();
    }

    public CompletionStage<Void> wait_excep() {
        return AsyncCall.to(_target, "wait_excep").returningNothing();
    }

    public CompletionStage<Any> context_of(Any handler, Context context) {
        AsyncCall call = AsyncCall.to(_target, "context_of");
        call.arguments(out -> {
            out.write_any(handler);
            ContextList contexts = out.orb().create_context_list();
            contexts.add("USER");
            out.write_Context(context, contexts);
        });
        return call.returning(in -> in.read_any());
    }

    /**
     * How many things there are.
     */
    public CompletionStage<Integer> size() {
        return AsyncCall.to(_target, "_get_size").returning(in -> in.read_long());
    }

    public CompletionStage<String> label() {
        return AsyncCall.to(_target, "_get_label").returning(in -> in.read_string());
    }

    public CompletionStage<Void> label(String value) {
        AsyncCall call = AsyncCall.to(_target, "_set_label");
        call.arguments(out -> out.write_string(value));
        return call.returningNothing();
    }

    /**
     * The price of a thing.
     */
    public CompletionStage<Double> price(String name) {
        AsyncCall call = AsyncCall.to(_target, "price");
        call.arguments(out -> out.write_string(name));
        call.raises(UnknownHelper.id(), UnknownHelper::read, UnknownHelper::write);
        call.raises(BusyHelper.id(), BusyHelper::read, BusyHelper::write);
        return call.returning(in -> in.read_double());
    }

    /**
     * What take returns.
     */
    public record TakeResult(boolean result, int count, String[] left) {
    }

    /**
     * Takes a thing out.
     */
    public CompletionStage<TakeResult> take(String name, int count) {
        AsyncCall call = AsyncCall.to(_target, "take");
        call.arguments(out -> {
            out.write_string(name);
            out.write_long(count);
        });
        call.raises(UnknownHelper.id(), UnknownHelper::read, UnknownHelper::write);
        return call.returning(in -> {
            boolean result = in.read_boolean();
            int count2 = in.read_long();
            String[] left = NamesHelper.read(in);
            return new TakeResult(result, count2, left);
        });
    }

    /**
     * Changes a number in place.
     */
    public CompletionStage<Integer> twice(int number) {
        AsyncCall call = AsyncCall.to(_target, "twice");
        call.arguments(out -> out.write_long(number));
        return call.returning(in -> in.read_long());
    }

    /**
     * Sums of rows.
     */
    public CompletionStage<int[]> total(int[] first, int[] second, String[][] labels) {
        AsyncCall call = AsyncCall.to(_target, "total");
        call.arguments(out -> {
            RowHelper.write(out, first);
            RowHelper.write(out, second);
            LabelsHelper.write(out, labels);
        });
        return call.returning(in -> RowHelper.read(in));
    }

    /**
     * Lets the store know; nobody waits.
     */
    public CompletionStage<Void> note(String text) {
        AsyncCall call = AsyncCall.oneWay(_target, "note");
        call.arguments(out -> out.write_string(text));
        return call.returningNothing();
    }

    public CompletionStage<Store> partner(Store other) {
        AsyncCall call = AsyncCall.to(_target, "partner");
        call.arguments(out -> StoreHelper.write(out, other));
        return call.returning(in -> StoreHelper.read(in));
    }
}
