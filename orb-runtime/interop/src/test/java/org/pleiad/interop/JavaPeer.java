package org.pleiad.interop;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.IdlCompiler;

/** Builds peers that run in a Java virtual machine: some IDL compiler's stubs, our peer programs, some ORB. */
final class JavaPeer {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path ORBS = MODULE.resolve("target/orbs");
    private static final Path IDL = MODULE.resolve("src/peers/idl");
    private static final Path PROGRAMS = MODULE.resolve("src/peers/java");
    /** What not every peer's compiler can do. */
    private static final Path CUSTOM = MODULE.resolve("src/peers/custom");
    /** Members of object groups, for our ORB alone. */
    private static final Path GROUPS = MODULE.resolve("src/peers/groups");
    /** What idlj generates and our compiler does not: other ORBs look for it. */
    private static final Path FACTORIES = MODULE.resolve("src/peers/factories");

    private static final String REPLICATED = "Pleiad replicated";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Who generates stubs and skeletons. */
    enum Stubs {
        PLEIAD(""),
        JACORB("JACORB"),
        IDLJ("IDLJ"),
        OPENJDK_IDLJ("IDLJ");

        /** The macro that hides from the compiler what it cannot do. */
        final String macro;

        Stubs(String macro) {
            this.macro = macro;
        }
    }

    /** Other ORBs for Java, with what they need to start. */
    enum Orb {
        JACORB(
                "JacORB",
                "jacorb",
                Stubs.JACORB,
                List.of(
                        "-Dorg.omg.CORBA.ORBClass=org.jacorb.orb.ORB",
                        "-Dorg.omg.CORBA.ORBSingletonClass=org.jacorb.orb.ORBSingleton",
                        "-Djacorb.native_char_codeset=ISO8859_1",
                        // it refuses what comes beyond 100 waiting requests, and one-way calls come fast
                        "-Djacorb.poa.queue_max=10000",
                        "-DOAIAddr=127.0.0.1",
                        "-Dpeer.discriminators=false")),
        GLASSFISH(
                "GlassFish",
                "glassfish",
                Stubs.IDLJ,
                List.of(
                        "-Dorg.omg.CORBA.SkipGmbalInit=true",
                        "-Dcom.sun.corba.ee.ORBServerHost=127.0.0.1",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dpeer.discriminators=false")),
        OPENJDK(
                "OpenJDK ORB",
                "openjdk",
                Stubs.OPENJDK_IDLJ,
                List.of("-Dcom.sun.CORBA.ORBServerHost=127.0.0.1", "-Dpeer.discriminators=false"));

        final String title;
        final String directory;
        final Stubs stubs;
        final List<String> options;

        Orb(String title, String directory, Stubs stubs, List<String> options) {
            this.title = title;
            this.directory = directory;
            this.stubs = stubs;
            this.options = options;
        }
    }

    /** Building takes seconds, so each peer is built once. */
    private static final Map<String, Peer> BUILT = new ConcurrentHashMap<>();

    private JavaPeer() {}

    /** Our ORB with our stubs, for a peer whose IDL lacks what a macro hides (none: the empty string). */
    static Peer pleiad(String macro) {
        return build("Pleiad" + (macro.isEmpty() ? "" : " " + macro), Stubs.PLEIAD, macro, ourClassPath(), List.of());
    }

    /** A member of a replicated grid as a server; no client. */
    static Peer replicatedGrid() {
        Peer peer = build(REPLICATED, Stubs.PLEIAD, "", ourClassPath(), List.of());
        List<String> server = new ArrayList<>(peer.server());
        server.set(server.size() - 1, "org.pleiad.interop.peer.ReplicatedGrid");
        return new Peer(peer.name(), server, peer.client(), peer.directory());
    }

    /** Our ORB with another compiler's stubs. */
    static Peer pleiadWith(Stubs stubs) {
        return build("Pleiad with stubs of " + stubs, stubs, stubs.macro, ourClassPath(), List.of());
    }

    /** Our ORB where another ORB's API jar stands before ours on the class path. */
    static Peer pleiadBehind(String orb, String apiJar) {
        return build(
                "Pleiad behind the API of " + orb,
                Stubs.PLEIAD,
                "",
                ORBS.resolve(orb).resolve(apiJar) + File.pathSeparator + ourClassPath(),
                List.of(
                        "-Dorg.omg.CORBA.ORBClass=org.pleiad.orb.PleiadOrb",
                        "-Dorg.omg.CORBA.ORBSingletonClass=org.pleiad.orb.PleiadOrbSingleton"));
    }

    /** Another ORB with the stubs of its own compiler. */
    static Peer foreign(Orb orb) {
        return build(orb.title, orb.stubs, orb.stubs.macro, jars(orb.directory), orb.options);
    }

    /** Another ORB with our stubs, compiled against its API and run with nothing of ours. */
    static Peer foreignWithOurStubs(Orb orb) {
        return build(orb.title + " with our stubs", Stubs.PLEIAD, "", jars(orb.directory), orb.options);
    }

    /** The start of a command line for a program that another ORB brings along. */
    static List<String> java(Orb orb) {
        var command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-cp", jars(orb.directory)));
        command.addAll(orb.options);
        return command;
    }

    private static Peer build(String name, Stubs stubs, String macro, String classPath, List<String> options) {
        return BUILT.computeIfAbsent(name, key -> buildNow(key, stubs, macro, classPath, options));
    }

    private static Peer buildNow(String name, Stubs stubs, String macro, String classPath, List<String> options) {
        Path directory = MODULE.resolve("target/peers").resolve(name.replace(' ', '-'));
        Path sources = directory.resolve("stubs");
        Path classes = directory.resolve("classes");
        try {
            deleteTree(directory);
            Files.createDirectories(sources);
            Files.createDirectories(classes);
            for (String file : List.of("sink.idl", "grid.idl", "records.idl")) {
                generate(stubs, macro, IDL.resolve(file), sources);
            }
            List<Path> roots = new ArrayList<>(List.of(sources, PROGRAMS));
            if (!macro.equals(OmniOrbPeer.MACRO)) {
                roots.add(CUSTOM);
            }
            if (name.equals(REPLICATED)) {
                roots.add(GROUPS);
            }
            if (stubs == Stubs.PLEIAD && !classPath.endsWith(ourClassPath())) {
                roots.add(FACTORIES);
            }
            compile(name, roots, classes, classPath);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot build " + name, cause);
        }
        var java = new ArrayList<>(
                List.of(JAVA, "-XX:TieredStopAtLevel=1", "-cp", classes + File.pathSeparator + classPath));
        java.addAll(options);
        return new Peer(name, with(java, "PeerServer"), with(java, "PeerClient"), directory);
    }

    private static List<String> with(List<String> java, String program) {
        var command = new ArrayList<>(java);
        command.add("org.pleiad.interop.peer." + program);
        return command;
    }

    private static void generate(Stubs stubs, String macro, Path idl, Path to) throws IOException {
        switch (stubs) {
            case PLEIAD -> generateOurs(macro, idl, to);
            case JACORB -> compiler("jacorb-compiler", "org.jacorb.idl.parser", "-D" + macro, "-d", to, idl);
            case IDLJ, OPENJDK_IDLJ -> {
                String jars = stubs == Stubs.IDLJ ? "glassfish-compiler" : "openjdk";
                String main =
                        "com.sun.tools.corba." + (stubs == Stubs.IDLJ ? "ee" : "se") + ".idl.toJavaPortable.Compile";
                compiler(jars, main, "-d", macro, "-fall", "-td", to, idl);
                compiler(jars, main, "-d", macro, "-fallTie", "-td", to, idl);
                // nobody implements this type, so that it is cut down to its base
                Files.deleteIfExists(to.resolve("Records/ManagerDefaultFactory.java"));
            }
        }
    }

    private static void compiler(String jars, String main, Object... arguments) {
        var command = new ArrayList<>(List.of(JAVA, "-cp", jars(jars), main));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        RunningProcess.run(main, MODULE, command);
    }

    private static void generateOurs(String macro, Path idl, Path to) throws IOException {
        var options = CompilerOptions.builder().source(idl);
        if (!macro.isEmpty()) {
            options.define(macro, "");
        }
        Compilation compilation = IdlCompiler.compile(options.build());
        if (!compilation.succeeded()) {
            throw new AssertionError(compilation.diagnostics());
        }
        for (GeneratedFile file : compilation.files()) {
            Path place = to.resolve(file.path());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.text());
        }
    }

    private static void compile(String name, List<Path> sources, Path classes, String classPath) throws IOException {
        var arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath, "-encoding", "UTF-8"));
        for (Path root : sources) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::toString)
                        .forEach(arguments::add);
            }
        }
        var messages = new java.io.ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError(name + " does not compile:\n" + messages.toString(StandardCharsets.UTF_8));
        }
    }

    /** What this test runs with: our jars and what they need. */
    static String ourClassPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String jars(String directory) {
        try (Stream<Path> files = Files.list(ORBS.resolve(directory))) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException cause) {
            throw new UncheckedIOException("run `mvn -pl orb-runtime/interop pre-integration-test` first", cause);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
