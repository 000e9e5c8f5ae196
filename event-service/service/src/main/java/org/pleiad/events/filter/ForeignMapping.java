package org.pleiad.events.filter;

import org.omg.CORBA.AnyHolder;
import org.omg.CosNotifyFilter.MappingFilter;
import org.omg.CosNotifyFilter.MappingFilterHelper;
import org.omg.CosNotifyFilter.UnsupportedFilterableData;
import org.pleiad.events.channel.Event;

/** A mapping filter of another process: called with a bound, and left alone for a while if it does not answer. */
final class ForeignMapping implements Mapping {
    private final MappingFilter filter;
    private final Patience patience = new Patience();

    ForeignMapping(MappingFilter filter) {
        this.filter = MappingFilterHelper.unchecked_narrow(ForeignCalls.bounded(filter));
    }

    @Override
    public Answer ask(Event event) {
        return patience.ask(() -> call(event), null);
    }

    private Answer call(Event event) {
        AnyHolder result = new AnyHolder();
        try {
            boolean met = event.form() == Event.Form.ANY
                    ? filter.match(event.any(), result)
                    : filter.match_structured(event.structured(), result);
            return new Answer(met, result.value);
        } catch (UnsupportedFilterableData cannotTell) {
            return null;
        }
    }
}
