package org.pleiad.events.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.IntHolder;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.QoSError_code;
import org.omg.CosNotification.UnsupportedQoS;
import org.pleiad.events.EventConfig;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.notify.Clients.StructuredConsumer;

/** Channels whose clients ask the factory for persistent events. */
class PersistentChannelIT extends NotifyFixture {
    @TempDir
    Path directory;

    @Override
    EventConfig config() {
        return super.config().withDirectory(directory);
    }

    @Test
    void aPersistentChannelIsDurable() throws Exception {
        IntHolder id = new IntHolder();
        channel = factory.create_channel(new Property[] {shortOf("EventReliability", 1)}, new Property[0], id);
        var consumer = new StructuredConsumer();
        connect(consumer);

        var supplier = supplier();
        supplier.push_structured_event(numbered(1));
        supplier.push_structured_event(numbered(2));

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(1, 2));
        Channel engine = server.channels().stream()
                .filter(one -> one.options().level() == DeliveryLevel.DURABLE)
                .findAny()
                .orElseThrow();
        assertThat(engine.log().nextOffset()).isEqualTo(3);
        assertThat(channel.get_qos()).anySatisfy(property -> {
            assertThat(property.name).isEqualTo("ConnectionReliability");
            assertThat(property.value.extract_short()).isEqualTo((short) 1);
        });
        assertThatExceptionOfType(UnsupportedQoS.class)
                .isThrownBy(() -> channel.set_qos(new Property[] {shortOf("EventReliability", 0)}))
                .satisfies(refusal ->
                        assertThat(refusal.qos_err[0].code.value()).isEqualTo(QoSError_code._UNAVAILABLE_VALUE));
    }
}
