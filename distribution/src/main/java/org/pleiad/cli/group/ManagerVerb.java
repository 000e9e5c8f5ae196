package org.pleiad.cli.group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.FT.ReplicationManagerHelper;
import org.pleiad.cli.ExitCode;
import org.pleiad.groups.PleiadGroups.Host;
import org.pleiad.groups.ft.FtServices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells programs where the replication manager and its kin are. */
@Command(
        name = "manager",
        mixinStandardHelpOptions = true,
        description =
                "Prints the URLs of the domain's FT::ReplicationManager, FaultNotifier and GenericFactory, for -ORBInitRef of"
                        + " any ORB; fails if the hosts were not started with --manager.")
final class ManagerVerb implements Callable<Integer> {

    @Mixin
    private Connection connection;

    @Mixin
    private Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try {
            return connection.run(spec, (orb, host) -> {
                Map<String, Object> urls = new LinkedHashMap<>();
                String addresses = addresses(host);
                for (String key :
                        new String[] {FtServices.MANAGER_KEY, FtServices.NOTIFIER_KEY, FtServices.FACTORY_KEY}) {
                    urls.put(key, "corbaloc:" + addresses + "/" + key);
                }
                // so that nobody is given the URL of what is not there
                ReplicationManagerHelper.unchecked_narrow(
                                orb.string_to_object("corbaloc:" + addresses + "/" + FtServices.MANAGER_KEY))
                        .get_default_properties();
                form.show(spec, urls, out -> urls.forEach((key, url) -> out.println(key + "=" + url)));
            });
        } catch (OBJECT_NOT_EXIST none) {
            spec.commandLine()
                    .getErr()
                    .println(
                            spec.qualifiedName() + ": the host has no ReplicationManager; start the hosts of the domain"
                                    + " with 'group host --manager'");
            return ExitCode.FAILED;
        }
    }

    /** Those of all hosts that live. */
    private static String addresses(Host host) {
        return Stream.of(host.hosts())
                .filter(each -> each.alive)
                .map(each -> "iiop:1.2@" + each.orb)
                .collect(Collectors.joining(","));
    }
}
