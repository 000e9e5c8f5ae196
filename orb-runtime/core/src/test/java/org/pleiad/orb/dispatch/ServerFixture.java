package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.poa.PoaConfig;
import org.pleiad.orb.poa.ReferenceFactory;
import org.pleiad.orb.session.server.ReplyCache;

/** A server without an ORB and without a network: requests go in as octets, replies come out as octets. */
final class ServerFixture {
    static final String TYPE = "IDL:Test/Echo:1.0";

    final ObjectAdapters adapters = ObjectAdapters.create(
            org.omg.CORBA.ORB.init(), new Keys(), new PoaConfig("test", 1, Duration.ofSeconds(10), 100, 1_000_000));
    final RequestDispatcher dispatcher;
    final FakeConnection connection = new FakeConnection();
    final AtomicInteger requestIds = new AtomicInteger();

    ServerFixture() {
        this(null);
    }

    /** A server that keeps sessions. */
    ServerFixture(ReplyCache sessions) {
        dispatcher = new RequestDispatcher(
                null, adapters, new References(), ByteOrder.nativeOrder(), sessions, new Observer());
    }

    POA root() {
        return adapters.rootPoa();
    }

    byte[] activate(Servant servant) throws Exception {
        return key(root().servant_to_reference(servant));
    }

    static byte[] key(org.omg.CORBA.Object reference) {
        return ((Keyed) reference).key();
    }

    /** Octets of a request; the body is written behind its header. */
    ByteBuf request(RequestHeader header, ByteOrder order, CodeSets codeSets, Consumer<CdrWriter> body) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), order, header.version(), CodeSets.DEFAULT);
        GiopEncoder.beginRequest(out, header);
        out.codeSets(codeSets);
        body.accept(out);
        GiopEncoder.finish(out);
        return out.buffer();
    }

    RequestHeader header(GiopVersion version, byte[] key, String operation, ServiceContext... contexts) {
        return RequestHeader.of(
                version,
                requestIds.incrementAndGet(),
                true,
                new TargetAddress.Key(key),
                operation,
                ServiceContexts.of(contexts));
    }

    void receive(ByteBuf octets) {
        GiopMessage message = GiopMessage.of(octets);
        dispatcher.received(connection, message);
    }

    void refuse(ByteBuf octets) {
        GiopMessage message = GiopMessage.of(octets);
        dispatcher.overloaded(connection, message);
    }

    /** Sends a GIOP 1.2 request and reads its reply. */
    Reply call(byte[] key, String operation, Consumer<CdrWriter> body) {
        receive(request(header(GiopVersion.V1_2, key, operation), ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, body));
        return reply(CodeSets.DEFAULT);
    }

    Reply call(byte[] key, String operation) {
        return call(key, operation, out -> {});
    }

    Reply reply(CodeSets codeSets) {
        return Reply.of(connection.next(), codeSets);
    }

    /** A reply whose body is yet to be read. */
    record Reply(ReplyHeader header, CdrReader body) {
        static Reply of(GiopMessage message, CodeSets codeSets) {
            CdrReader in = GiopDecoder.reader(message);
            ReplyHeader header = GiopDecoder.readReply(message, in);
            in.codeSets(codeSets);
            return new Reply(header, in);
        }

        ReplyStatus status() {
            return header.status();
        }

        SystemException exception() {
            if (status() != ReplyStatus.SYSTEM_EXCEPTION) {
                throw new AssertionError("the reply is " + status());
            }
            return SystemExceptions.read(body);
        }
    }

    /** A hand-written skeleton. */
    static class Echo extends Servant implements InvokeHandler {
        final AtomicInteger calls = new AtomicInteger();

        @Override
        public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
            calls.incrementAndGet();
            switch (operation) {
                case "echo" -> {
                    String text = in.read_string();
                    OutputStream out = handler.createReply();
                    out.write_string(text);
                    return out;
                }
                case "wide" -> {
                    String text = in.read_wstring();
                    OutputStream out = handler.createReply();
                    out.write_wstring(text);
                    return out;
                }
                case "user" -> {
                    OutputStream out = handler.createExceptionReply();
                    out.write_string("IDL:Test/Refused:1.0");
                    out.write_long(42);
                    return out;
                }
                case "late" -> {
                    handler.createReply().write_long(1);
                    throw new org.omg.CORBA.NO_MEMORY("late", 7, org.omg.CORBA.CompletionStatus.COMPLETED_YES);
                }
                case "unsendable" -> {
                    OutputStream out = handler.createReply();
                    out.write_string("\u20ac");
                    return out;
                }
                case "crash" -> throw new IllegalStateException("by intent");
                case "overflow" -> throw new StackOverflowError("by intent");
                case "nothing" -> {
                    return null;
                }
                case "_get_size" -> {
                    OutputStream out = handler.createReply();
                    out.write_long(7);
                    return out;
                }
                default ->
                    throw new org.omg.CORBA.BAD_OPERATION(operation, 0, org.omg.CORBA.CompletionStatus.COMPLETED_MAYBE);
            }
        }

        @Override
        public String[] _all_interfaces(POA poa, byte[] objectId) {
            return new String[] {TYPE};
        }
    }

    private static final class Keyed extends LocalObject {
        private final byte[] key;

        Keyed(byte[] key) {
            this.key = key;
        }

        byte[] key() {
            return key;
        }
    }

    /** An object of another server, as far as the fixture can tell. */
    static final class Elsewhere extends LocalObject {}

    private static final class Keys implements ReferenceFactory {
        @Override
        public org.omg.CORBA.Object create(String repositoryId, byte[] objectKey) {
            return new Keyed(objectKey);
        }

        @Override
        public byte[] objectKey(org.omg.CORBA.Object reference) {
            return reference instanceof Keyed keyed ? keyed.key() : null;
        }
    }

    private static final class References implements ObjectReferences {
        @Override
        public void write(CdrWriter out, org.omg.CORBA.Object reference) {
            new Ior(reference.getClass().getSimpleName(), List.of()).write(out);
        }

        @Override
        public org.omg.CORBA.Object read(CdrReader in, Class<?> stubClass) {
            throw new UnsupportedOperationException("no test reads references");
        }
    }
}
