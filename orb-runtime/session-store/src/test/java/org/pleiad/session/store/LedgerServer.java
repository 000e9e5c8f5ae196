package org.pleiad.session.store;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.session.SessionConfig;

/**
 * A program to be killed: a server whose one object writes a line into a file for each request that it carries out. Arguments:
 * the directory of sessions or {@code -} for none, and the file.
 */
public final class LedgerServer extends Servant implements InvokeHandler {
    private final FileChannel ledger;
    private int lines;

    private LedgerServer(FileChannel ledger) {
        this.ledger = ledger;
    }

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws Exception {
        FileChannel ledger = FileChannel.open(
                Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
        String sessions = arguments[0].equals("-") ? "" : arguments[0];
        Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .configure(config -> config.sessions(SessionConfig.DEFAULT.directory(sessions)))
                .build();
        org.omg.CORBA.Object object = orb.rootPoa().servant_to_reference(new LedgerServer(ledger));
        orb.rootPoa().the_POAManager().activate();
        System.out.println(orb.toText(object));
        System.out.flush();
        orb.run();
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        String line = in.read_string();
        write(line);
        switch (operation) {
            case "enter" -> {
                OutputStream out = handler.createReply();
                out.write_string(line + " is line " + lines);
                return out;
            }
            case "hang" -> {
                try {
                    TimeUnit.MINUTES.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return handler.createReply();
            }
            default -> throw new BAD_OPERATION(operation, 0, CompletionStatus.COMPLETED_NO);
        }
    }

    private synchronized void write(String line) {
        try {
            ledger.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            lines++;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return new String[] {"IDL:Test/Ledger:1.0"};
    }
}
