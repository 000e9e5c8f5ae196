package org.pleiad.events.client;

import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;

/** The rules of Reactive Streams for the subscriber that pushes into a channel. */
public class SinkTckTest extends FlowSubscriberBlackboxVerification<Long> {

    public SinkTckTest() {
        super(new TestEnvironment(2000, 100));
    }

    @Override
    public Flow.Subscriber<Long> createFlowSubscriber() {
        return new EventSink<>(() -> new NumberForm(0, ForkJoinPool.commonPool()).supply(null));
    }

    @Override
    public Long createElement(int element) {
        return (long) element;
    }
}
