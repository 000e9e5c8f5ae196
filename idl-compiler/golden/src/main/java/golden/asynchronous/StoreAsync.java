package golden.asynchronous;

import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.pleiad.orb.async.AsyncCall;

/**
 * Where things are kept.
 *
 * <p>Asynchronous calls of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StoreAsync {

    private final Store _target;

    private StoreAsync(Store target) {
        _target = target;
    }

    /**
     * Asynchronous calls of an object, with the policies of the reference.
     */
    public static StoreAsync of(Store target) {
        return new StoreAsync(target);
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
