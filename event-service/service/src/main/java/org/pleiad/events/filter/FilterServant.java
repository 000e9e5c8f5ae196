package org.pleiad.events.filter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyComm.NotifySubscribe;
import org.omg.CosNotifyFilter.CallbackNotFound;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.ConstraintInfo;
import org.omg.CosNotifyFilter.ConstraintNotFound;
import org.omg.CosNotifyFilter.FilterPOA;
import org.omg.CosNotifyFilter.InvalidConstraint;
import org.pleiad.events.filter.ConstraintTable.Wish;
import org.pleiad.events.filter.value.Subject;

/**
 * A filter (Notification Service 1.1, 3.2.1): an event passes that meets one of the constraints; without any, none passes.
 * Called by the object adapter on any thread, and by channels of this process on those that publish.
 */
final class FilterServant extends FilterPOA {
    private final String grammar;
    private final Runnable onDestroy;
    private final ConstraintTable<Void> constraints = new ConstraintTable<>();
    private final SubscriptionCallbacks callbacks = new SubscriptionCallbacks();

    /**
     * A filter without constraints.
     *
     * @param grammar the name under which it was asked for
     * @param onDestroy deactivates it; runs with each {@code destroy}
     */
    FilterServant(String grammar, Runnable onDestroy) {
        this.grammar = grammar;
        this.onDestroy = onDestroy;
    }

    boolean matches(Subject event) {
        return constraints.firstMetBy(event) != null;
    }

    @Override
    public String constraint_grammar() {
        return grammar;
    }

    @Override
    public ConstraintInfo[] add_constraints(ConstraintExp[] list) throws InvalidConstraint {
        List<Wish<Void>> wishes = Arrays.stream(list)
                .map(expression -> new Wish<Void>(expression, null))
                .toList();
        ConstraintInfo[] added = infos(constraints.add(wishes));
        callbacks.changed(constraints.types());
        return added;
    }

    @Override
    public void modify_constraints(int[] removed, ConstraintInfo[] modified)
            throws InvalidConstraint, ConstraintNotFound {
        Map<Integer, Wish<Void>> replaced = new LinkedHashMap<>();
        for (ConstraintInfo info : modified) {
            replaced.put(info.constraint_id, new Wish<>(info.constraint_expression, null));
        }
        constraints.modify(removed, replaced);
        callbacks.changed(constraints.types());
    }

    @Override
    public ConstraintInfo[] get_constraints(int[] ids) throws ConstraintNotFound {
        return infos(constraints.get(ids));
    }

    @Override
    public ConstraintInfo[] get_all_constraints() {
        return infos(constraints.all());
    }

    private static ConstraintInfo[] infos(List<ConstraintTable.Entry<Void>> entries) {
        return entries.stream()
                .map(entry -> new ConstraintInfo(entry.expression(), entry.id()))
                .toArray(ConstraintInfo[]::new);
    }

    @Override
    public void remove_all_constraints() {
        constraints.clear();
        callbacks.changed(constraints.types());
    }

    /** {@inheritDoc} Where it is still in use, no event meets it any more. */
    @Override
    public void destroy() {
        constraints.clear();
        onDestroy.run();
    }

    /** {@inheritDoc} Data that a constraint cannot be evaluated on do not meet it; no data are unsupported. */
    @Override
    public boolean match(Any event) {
        return matches(Subject.of(event));
    }

    @Override
    public boolean match_structured(StructuredEvent event) {
        return matches(Subject.of(event));
    }

    @Override
    public boolean match_typed(Property[] event) {
        return matches(Subject.of(event));
    }

    @Override
    public int attach_callback(NotifySubscribe callback) {
        return callbacks.attach(callback, constraints.types());
    }

    @Override
    public void detach_callback(int callback) throws CallbackNotFound {
        callbacks.detach(callback);
    }

    @Override
    public int[] get_callbacks() {
        return callbacks.ids();
    }
}
