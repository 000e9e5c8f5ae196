package org.pleiad.interop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds the C++ peers on omniORB with the system's omniidl and g++. */
final class OmniOrbPeer {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path PROGRAMS = MODULE.resolve("src/peers/cpp");
    private static final Path IDL = MODULE.resolve("src/peers/idl");

    /** What hides from omniidl what it cannot do. */
    static final String MACRO = "OMNIIDL";

    /** Debian packages that the peer needs. */
    static final String PACKAGES = "omniorb omniorb-nameserver omniidl libomniorb4-dev g++";

    private static Peer built;

    private OmniOrbPeer() {}

    /** Whether compiler, IDL compiler and name server are here. */
    static boolean isInstalled() {
        return Stream.of("omniidl", "omniNames", "g++").allMatch(OmniOrbPeer::onPath);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** Builds the peer, once. */
    static synchronized Peer build() {
        if (built == null) {
            built = buildNow();
        }
        return built;
    }

    private static Peer buildNow() {
        Path directory = MODULE.resolve("target/peers/omniORB");
        try {
            Files.createDirectories(directory);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        for (String file : List.of("sink", "grid", "records")) {
            run(directory, "omniidl", "-bcxx", "-Wbh=.hh", "-Wbs=SK.cc", "-D" + MACRO, IDL.resolve(file + ".idl"));
            compile(directory, directory.resolve(file + "SK.cc"), file + "SK.o");
        }
        for (String file : List.of("values", "server", "client")) {
            compile(directory, PROGRAMS.resolve(file + ".cc"), file + ".o");
        }
        link(directory, "server", "server.o", "sinkSK.o", "gridSK.o", "recordsSK.o");
        link(directory, "client", "client.o", "values.o", "sinkSK.o", "gridSK.o", "recordsSK.o");
        String endpoint = "giop:tcp:127.0.0.1:";
        return new Peer(
                "omniORB",
                List.of(directory.resolve("server").toString(), "-ORBendPoint", endpoint),
                List.of(directory.resolve("client").toString(), "-ORBendPoint", endpoint),
                directory);
    }

    /** Builds the client of notification channels, with stubs of the IDL files in our jar. */
    static Path buildNotificationClient() throws IOException {
        Path directory = MODULE.resolve("target/peers/omniORB-notification");
        Files.createDirectories(directory);
        var objects = new ArrayList<Object>(List.of("client.o"));
        for (String file : List.of(
                "CosEventComm",
                "CosEventChannelAdmin",
                "CosNotification",
                "CosNotifyComm",
                "CosNotifyFilter",
                "CosNotifyChannelAdmin")) {
            try (InputStream idl = OmniOrbPeer.class.getResourceAsStream("/" + file + ".idl")) {
                Files.copy(idl, directory.resolve(file + ".idl"), StandardCopyOption.REPLACE_EXISTING);
            }
            objects.add(file + "SK.o");
            objects.add(file + "DynSK.o");
        }
        for (Object object : objects.subList(1, objects.size())) {
            String source = object.toString().replaceAll("o$", "cc");
            if (!source.contains("Dyn")) {
                String idl = source.replace("SK.cc", ".idl");
                run(directory, "omniidl", "-bcxx", "-Wba", "-Wbh=.hh", "-Wbs=SK.cc", "-Wbd=DynSK.cc", "-I.", idl);
            }
        }
        for (Object object : objects) {
            String source = object.toString().replaceAll("o$", "cc");
            compile(
                    directory,
                    source.equals("client.cc") ? PROGRAMS.resolve("notification/client.cc") : directory.resolve(source),
                    object.toString());
        }
        link(directory, "client", objects.toArray());
        return directory.resolve("client");
    }

    private static void compile(Path directory, Path source, String object) {
        run(directory, "g++", "-O0", "-std=c++14", "-w", "-I.", "-I" + PROGRAMS, "-c", source, "-o", object);
    }

    private static void link(Path directory, String program, Object... objects) {
        var command = new ArrayList<Object>(List.of("g++", "-o", program));
        command.addAll(List.of(objects));
        command.addAll(List.of("-lomniDynamic4", "-lomniORB4", "-lomnithread", "-lpthread"));
        run(directory, command.toArray());
    }

    private static void run(Path directory, Object... command) {
        RunningProcess.run(
                command[0].toString(),
                directory,
                Stream.of(command).map(Object::toString).toList());
    }
}
