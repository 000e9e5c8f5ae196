package org.pleiad.cli.repository;

import java.io.IOException;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Repository;
import org.omg.CORBA.RepositoryHelper;
import org.pleiad.cli.ReferenceText;
import picocli.CommandLine.Option;

/** Which repository is asked; an option of every verb that asks one. */
final class Connection {

    @Option(
            names = "--repository",
            required = true,
            paramLabel = "REFERENCE",
            description = "The repository, as 'serve' prints it: IOR:…, corbaloc:…, or a file that has it")
    private String reference;

    /** What is done with the repository. */
    interface Work {
        int with(Repository repository);
    }

    int run(Work work) throws IOException {
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "30000"}, null);
        try {
            Repository repository = RepositoryHelper.narrow(orb.string_to_object(ReferenceText.of(reference)));
            return work.with(repository);
        } finally {
            orb.destroy();
        }
    }
}
