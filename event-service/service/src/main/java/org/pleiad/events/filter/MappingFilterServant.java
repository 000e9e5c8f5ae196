package org.pleiad.events.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.TypeCode;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.ConstraintNotFound;
import org.omg.CosNotifyFilter.InvalidConstraint;
import org.omg.CosNotifyFilter.InvalidValue;
import org.omg.CosNotifyFilter.MappingConstraintInfo;
import org.omg.CosNotifyFilter.MappingConstraintPair;
import org.omg.CosNotifyFilter.MappingFilterPOA;
import org.pleiad.events.filter.ConstraintTable.Entry;
import org.pleiad.events.filter.ConstraintTable.Wish;
import org.pleiad.events.filter.value.Subject;

/**
 * A mapping filter (Notification Service 1.1, 3.2.2): the value of the first constraint that an event meets replaces its
 * priority or lifetime. Called by the object adapter on any thread, and by channels of this process.
 */
final class MappingFilterServant extends MappingFilterPOA {
    private final String grammar;
    private final Any defaultValue;
    private final Runnable onDestroy;
    private final ConstraintTable<Any> constraints = new ConstraintTable<>();

    /**
     * A mapping filter without constraints.
     *
     * @param defaultValue the type of all values
     * @param onDestroy deactivates it
     */
    MappingFilterServant(String grammar, Any defaultValue, Runnable onDestroy) {
        this.grammar = grammar;
        this.defaultValue = defaultValue;
        this.onDestroy = onDestroy;
    }

    Mapping.Answer map(Subject event) {
        Entry<Any> met = constraints.firstMetBy(event);
        return new Mapping.Answer(met != null, met == null ? defaultValue : met.value());
    }

    @Override
    public String constraint_grammar() {
        return grammar;
    }

    @Override
    public TypeCode value_type() {
        return defaultValue.type();
    }

    @Override
    public Any default_value() {
        return defaultValue;
    }

    @Override
    public MappingConstraintInfo[] add_mapping_constraints(MappingConstraintPair[] pairs)
            throws InvalidConstraint, InvalidValue {
        List<Wish<Any>> wishes = new ArrayList<>();
        for (MappingConstraintPair pair : pairs) {
            wishes.add(wish(pair.constraint_expression, pair.result_to_set));
        }
        return infos(constraints.add(wishes));
    }

    private Wish<Any> wish(ConstraintExp expression, Any value) throws InvalidValue {
        if (!value.type().equivalent(defaultValue.type())) {
            throw new InvalidValue(
                    "a value of " + value.type() + ", and the default is of " + defaultValue.type(), expression, value);
        }
        return new Wish<>(expression, value);
    }

    @Override
    public void modify_mapping_constraints(int[] removed, MappingConstraintInfo[] modified)
            throws InvalidConstraint, InvalidValue, ConstraintNotFound {
        Map<Integer, Wish<Any>> replaced = new LinkedHashMap<>();
        for (MappingConstraintInfo info : modified) {
            replaced.put(info.constraint_id, wish(info.constraint_expression, info.value));
        }
        constraints.modify(removed, replaced);
    }

    @Override
    public MappingConstraintInfo[] get_mapping_constraints(int[] ids) throws ConstraintNotFound {
        return infos(constraints.get(ids));
    }

    @Override
    public MappingConstraintInfo[] get_all_mapping_constraints() {
        return infos(constraints.all());
    }

    private static MappingConstraintInfo[] infos(List<Entry<Any>> entries) {
        return entries.stream()
                .map(entry -> new MappingConstraintInfo(entry.expression(), entry.id(), entry.value()))
                .toArray(MappingConstraintInfo[]::new);
    }

    @Override
    public void remove_all_mapping_constraints() {
        constraints.clear();
    }

    /** {@inheritDoc} Where it is still in use, no event meets it any more. */
    @Override
    public void destroy() {
        constraints.clear();
        onDestroy.run();
    }

    @Override
    public boolean match(Any event, AnyHolder result) {
        return answer(Subject.of(event), result);
    }

    @Override
    public boolean match_structured(StructuredEvent event, AnyHolder result) {
        return answer(Subject.of(event), result);
    }

    @Override
    public boolean match_typed(Property[] event, AnyHolder result) {
        return answer(Subject.of(event), result);
    }

    private boolean answer(Subject event, AnyHolder result) {
        Mapping.Answer answer = map(event);
        result.value = answer.value();
        return answer.met();
    }
}
