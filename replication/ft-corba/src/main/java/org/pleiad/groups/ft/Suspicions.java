package org.pleiad.groups.ft;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.ft.fault.FaultEvents;
import org.pleiad.groups.ft.fault.FaultNotifierServant;
import org.pleiad.groups.ft.fault.Watched;
import org.pleiad.groups.ft.property.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a member that does not answer the detector: consumers of faults hear of it, by the granularity of its group, and
 * whoever replaces members. Called on threads of the detector.
 */
final class Suspicions {
    private static final Logger LOG = LoggerFactory.getLogger(Suspicions.class);

    private final Domain domain;
    private final FaultEvents events;
    private final FaultNotifierServant notifier;
    private final Consumer<Watched> replace;
    private final AtomicLong numbers = new AtomicLong();

    /** @param replace must not wait */
    Suspicions(Domain domain, FaultEvents events, FaultNotifierServant notifier, Consumer<Watched> replace) {
        this.domain = domain;
        this.events = events;
        this.notifier = notifier;
        this.replace = replace;
    }

    void suspected(Watched member) {
        LOG.info("the member of the group {} at {} does not answer", member.group(), Names.text(member.location()));
        try {
            notifier.push_structured_fault(event(member));
            replace.accept(member);
        } catch (RejectedExecutionException | SystemException closing) {
            LOG.debug("a suspicion comes too late: {}", closing.toString());
        }
    }

    private StructuredEvent event(Watched member) {
        String name = "suspicion " + domain.self().id() + "@" + domain.incarnation() + "/" + numbers.incrementAndGet()
                + " " + member.group();
        if (member.granularity() == org.omg.FT.LOC.value) {
            return events.location(name, member.location());
        } else if (member.granularity() == org.omg.FT.LOC_AND_TYPE.value) {
            return events.type(name, member.typeId(), member.location());
        } else {
            return events.member(name, member.typeId(), member.group(), member.location());
        }
    }
}
