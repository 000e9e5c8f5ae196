package org.pleiad.events.client;

import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The rules of Reactive Streams for publishers that fetch. */
public class PullTckTest extends FlowPublisherVerification<Long> {

    public PullTckTest() {
        super(new TestEnvironment(2000, 100));
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        return new EventPublisher<>(
                new RemoteChannel(null, null, null),
                new NumberForm(elements, ForkJoinPool.commonPool()),
                Interest.ALL,
                Delivery.PULL);
    }

    @Override
    public Flow.Publisher<Long> createFailedFlowPublisher() {
        return new EventPublisher<>(
                new RemoteChannel(null, null, null), new RefusingForm(), Interest.ALL, Delivery.PULL);
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1_000_000;
    }
}
