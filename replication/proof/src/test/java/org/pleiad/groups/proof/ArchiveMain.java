package org.pleiad.groups.proof;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.spi.DomainConfig;

/**
 * What members, clients and the judge do, all in one process and shortly, so that their classes are loaded: {@link ClassArchive}
 * keeps them. Argument: a directory.
 */
final class ArchiveMain {
    private static final int CALLING_MILLIS = 300;

    private ArchiveMain() {}

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        String list = "a=127.0.0.1:" + free() + ",b=127.0.0.1:" + free();
        CompletableFuture<CellsHost> other = new CompletableFuture<>();
        Thread starter = new Thread(() -> other.complete(host("b", list, directory)), "b");
        starter.setDaemon(true);
        starter.start();
        try (CellsHost a = host("a", list, directory);
                CellsHost b = other.get()) {
            Path history = directory.resolve("archive.history");
            System.setIn(new EndsSoon());
            LoadMain.main(new String[] {"load", "2", "2", "5", "1", b.reference(), history.toString()});
            JudgeMain.main(new String[] {a.reference(), history.toString()});
        }
    }

    private static CellsHost host(String name, String list, Path directory) {
        String log = directory.resolve(name).toString();
        var place = new CellsHost.Place("archive", name, list, "microraft", log, 2);
        return CellsHost.start(place, DomainConfig.Timing.DEFAULT, Leases.DEFAULT);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Has nothing, and says so after a moment in which clients call. */
    private static final class EndsSoon extends InputStream {
        @Override
        public int read() throws IOException {
            try {
                Thread.sleep(CALLING_MILLIS);
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
            return -1;
        }
    }
}
