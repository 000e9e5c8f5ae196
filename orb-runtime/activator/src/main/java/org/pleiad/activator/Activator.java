package org.pleiad.activator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Random;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.pleiad.activator.PleiadActivator.Administration;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/**
 * An activator in this process: clients whose references lead here are sent on to the server they mean, which is started if
 * it does not run. Ending it ends no server. Thread-safe.
 */
public final class Activator implements AutoCloseable {
    /** The object key of the administration; the activator's own server name, too. */
    public static final String KEY = "PleiadActivator";

    /** The port of {@code pleiad activator}. */
    public static final int DEFAULT_PORT = 2811;

    private final Pleiad orb;
    private final Workers workers;
    private final KnownServers servers;
    private final Administration administration;
    private final String url;

    private Activator(ActivatorConfig config, String host, int port, Random random) {
        try {
            Files.createDirectories(config.directory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        orb = Pleiad.builder()
                .listen(host, port)
                .serverName(KEY)
                .callTimeout(config.pingTimeout())
                .configure(settings -> settings.connectTimeout(config.pingTimeout()))
                .build();
        workers = new Workers(config.maxWaiting());
        try {
            url = url(orb);
            Launcher launcher = new ProcessLauncher(config.directory().resolve("logs"), url);
            servers = new KnownServers(orb.orb(), config, launcher, workers, random);
            administration = orb.export(new Administrator(servers, config), Administration.class);
            orb.forwardKeys(new Whereabouts(orb.orb(), servers, config, workers, administration));
        } catch (RuntimeException failed) {
            workers.close();
            orb.close();
            throw failed;
        }
    }

    /**
     * Starts an activator.
     *
     * @param host to listen at; with anything but the loopback address, clients of other machines are served, and
     *     administration stays here unless the settings allow more
     * @param port 0: the system chooses
     * @throws UncheckedIOException if the directory cannot be used or its registrations are damaged
     */
    public static Activator start(ActivatorConfig config, String host, int port) {
        return new Activator(config, host, port, new SecureRandom());
    }

    private static String url(Pleiad orb) {
        org.omg.CORBA.Object any;
        try {
            any = orb.rootPoa().create_reference("IDL:omg.org/CORBA/Object:1.0");
        } catch (WrongPolicy impossible) {
            throw new IllegalStateException("the root adapter makes its ids itself", impossible);
        }
        IiopProfile profile =
                IiopProfile.decode(Ior.parse(orb.toText(any)).profiles().get(0));
        String host = profile.host().contains(":") ? "[" + profile.host() + "]" : profile.host();
        return "corbaloc:iiop:1.2@" + host + ":" + profile.port() + "/" + KEY;
    }

    /** What servers take as {@code -ORBActivator}, and administrators call. */
    public String url() {
        return url;
    }

    /** The administration, for callers in this process. */
    public Administration administration() {
        return administration;
    }

    /** Waits until another thread closes the activator. */
    public void run() {
        orb.run();
    }

    /** Ends the activator; the servers go on. */
    @Override
    public void close() {
        workers.close();
        orb.close();
        servers.close();
    }
}
