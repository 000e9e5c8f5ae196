package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.asynchronous.AMI_StoreHandler;
import golden.asynchronous.AMI_StoreHandlerHelper;
import golden.asynchronous.Busy;
import golden.asynchronous.Store;
import golden.asynchronous.StoreAsync;
import golden.asynchronous.Unknown;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.TIMEOUT;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;

/** Generated asynchronous code against a server: stages, and handlers here and in a third ORB. */
class AsynchronousIT {
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final Pleiad client = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final Pleiad third = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final StoreServant servant = new StoreServant();
    private final Store store = client.resolve(server.toText(server.export(servant, Store.class)), Store.class);
    private final StoreAsync async = StoreAsync.of(store);
    private final RecordingHandler recording = new RecordingHandler();

    @AfterEach
    void close() {
        servant.counted.countDown();
        client.close();
        server.close();
        third.close();
    }

    @Test
    void stagesCompleteWithWhatTheOperationsReturn() throws Exception {
        assertThat(get(async.price("tea"))).isEqualTo(1.5);
        assertThat(get(async.twice(21))).isEqualTo(42);
        get(async.label("new"));
        assertThat(get(async.label())).isEqualTo("new");
        assertThat(get(async.total(new int[] {1, 2, 3}, new int[] {4, 5, 6}, new String[][] {{"a"}})))
                .containsExactly(5, 7, 1);
        assertThat(get(async.partner(store))._is_equivalent(store)).isTrue();
    }

    @Test
    void moreThanOneThingThatComesBackMakesARecord() throws Exception {
        StoreAsync.TakeResult taken = get(async.take("tea", 3));
        assertThat(taken.result()).isTrue();
        assertThat(taken.count()).isEqualTo(2);
        assertThat(taken.left()).containsExactly("tea", "other");
    }

    @Test
    void stagesCompleteWithTypedExceptions() {
        assertThatThrownBy(() -> get(async.price("unknown")))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.name).isEqualTo("unknown"));
        assertThatThrownBy(() -> get(async.price("busy"))).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> get(async.price("forbidden"))).isInstanceOf(NO_PERMISSION.class);
    }

    @Test
    void argumentsThatCannotBeSentFailTheStage() {
        assertThatThrownBy(() -> get(async.label(null))).isInstanceOf(org.omg.CORBA.BAD_PARAM.class);
    }

    @Test
    void oneWayOperationsArrive() throws Exception {
        get(async.note("hello"));
        assertThat(servant.noted.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDeadlineGoesWithTheReference() {
        StoreAsync hasty = StoreAsync.of(client.with(store, CallOptions.deadline(Duration.ofMillis(300))));
        assertThatThrownBy(() -> get(hasty.size())).isInstanceOf(TIMEOUT.class);
    }

    @Test
    void handlersAreToldResults() throws Exception {
        tellsResults(client.export(recording, AMI_StoreHandler.class));
    }

    @Test
    void handlersElsewhereAreToldResults() throws Exception {
        tellsResults(elsewhere());
    }

    private void tellsResults(AMI_StoreHandler handler) throws InterruptedException {
        store.sendc_price(handler, "tea");
        assertThat(recording.next()).isEqualTo("price 1.5");
        store.sendc_take(handler, "tea", 3);
        assertThat(recording.next()).isEqualTo("take true 2 [tea, other]");
        store.sendc_set_label(handler, "new");
        assertThat(recording.next()).isEqualTo("label set");
        store.sendc_get_label(handler);
        assertThat(recording.next()).isEqualTo("label new");
        store.sendc_total(handler, new int[] {1, 2, 3}, new int[] {4, 5, 6}, new String[0][]);
        assertThat(recording.next()).isEqualTo("total [5, 7, 0]");
        store.sendc_partner(handler, store);
        assertThat(recording.next()).isEqualTo("partner new");
    }

    @Test
    void handlersAreToldExceptions() throws Exception {
        tellsExceptions(client.export(recording, AMI_StoreHandler.class));
    }

    @Test
    void handlersElsewhereAreToldExceptions() throws Exception {
        tellsExceptions(elsewhere());
    }

    private void tellsExceptions(AMI_StoreHandler handler) throws InterruptedException {
        store.sendc_price(handler, "unknown");
        assertThat(recording.next())
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.name).isEqualTo("unknown"));
        store.sendc_price(handler, "forbidden");
        assertThat(recording.next()).isInstanceOf(NO_PERMISSION.class);
        Store hasty = client.with(store, CallOptions.deadline(Duration.ofMillis(300)));
        hasty.sendc_get_size(handler);
        assertThat(recording.next())
                .isInstanceOfSatisfying(
                        TIMEOUT.class, late -> assertThat(late.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
    }

    @Test
    void withoutAHandlerTheReplyIsDropped() throws Exception {
        store.sendc_set_label(null, "quietly");
        store.sendc_price(null, "unknown");
        // requests of one thread leave in order, but their servants may run at the same time
        assertThat(servant.labelled.await(60, TimeUnit.SECONDS)).isTrue();
        AMI_StoreHandler handler = client.export(recording, AMI_StoreHandler.class);
        store.sendc_get_label(handler);
        assertThat(recording.next()).isEqualTo("label quietly");
    }

    private AMI_StoreHandler elsewhere() {
        String text = third.toText(third.export(recording, AMI_StoreHandler.class));
        return AMI_StoreHandlerHelper.narrow(client.orb().string_to_object(text));
    }

    private static <T> T get(CompletionStage<T> stage) throws Exception {
        try {
            return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw (Exception) failed.getCause();
        }
    }
}
