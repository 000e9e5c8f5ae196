package org.pleiad.ir;

import java.nio.file.Path;
import java.util.List;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.Repository;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.ImplicitActivationPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.model.Specification;
import org.pleiad.ir.entry.Catalogue;
import org.pleiad.ir.entry.Incarnation;

/**
 * An Interface Repository in an ORB: made of IDL, read-only, an initial reference of that ORB by the name {@value #NAME},
 * and for others at {@code corbaloc::HOST:PORT/InterfaceRepository}. Servants of the same ORB answer {@code _get_interface}
 * by it. Thread-safe.
 */
public final class InterfaceRepository implements AutoCloseable {
    /** The initial reference's name (CORBA 3.3 part 1, 8.5.2). */
    public static final String NAME = "InterfaceRepository";

    private final POA poa;
    private final Catalogue catalogue;

    private InterfaceRepository(POA poa, Catalogue catalogue) {
        this.poa = poa;
        this.catalogue = catalogue;
    }

    /**
     * Serves what IDL files declare, and all that they include.
     *
     * @throws IllegalArgumentException if the IDL has errors, with all of them in its message
     * @throws INITIALIZE if the ORB has a repository already, or no root POA
     */
    public static InterfaceRepository start(ORB orb, Path... idl) {
        var options = CompilerOptions.builder();
        List.of(idl).forEach(options::source);
        return start(orb, options.build());
    }

    /** As {@link #start(ORB, Path...)}, with an include path and macros. */
    public static InterfaceRepository start(ORB orb, CompilerOptions options) {
        return serve(orb, IdlFrontEnd.read(options));
    }

    /** Serves what the IDL in the jars of the class path declares; see {@link ClassPathIdl}. */
    public static InterfaceRepository startWithClassPath(ORB orb, ClassLoader loader) {
        return serve(orb, ClassPathIdl.read(loader));
    }

    private static InterfaceRepository serve(ORB orb, List<TranslationUnit> units) {
        List<Specification> accepted =
                units.stream().map(InterfaceRepository::accepted).toList();
        try {
            POA rootPoa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            POA poa = rootPoa.create_POA(NAME, rootPoa.the_POAManager(), new Policy[] {
                rootPoa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID),
                rootPoa.create_implicit_activation_policy(ImplicitActivationPolicyValue.NO_IMPLICIT_ACTIVATION),
                rootPoa.create_request_processing_policy(RequestProcessingPolicyValue.USE_SERVANT_MANAGER)
            });
            var catalogue = new Catalogue(orb, poa);
            accepted.forEach(catalogue::add);
            poa.set_servant_manager(new Incarnation(catalogue));
            orb.register_initial_reference(NAME, catalogue.repository());
            rootPoa.the_POAManager().activate();
            return new InterfaceRepository(poa, catalogue);
        } catch (UserException cause) {
            var failure = new INITIALIZE("no interface repository can start in this ORB: " + cause);
            failure.initCause(cause);
            throw failure;
        }
    }

    private static Specification accepted(TranslationUnit unit) {
        if (!unit.accepted()) {
            List<Diagnostic> errors = unit.diagnostics().stream()
                    .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                    .toList();
            throw new IllegalArgumentException("the IDL has errors:\n" + CaretPrinter.print(errors));
        }
        return unit.specification();
    }

    /** The repository. */
    public Repository repository() {
        return catalogue.repository();
    }

    /** The repository ids of all entries. */
    public List<String> ids() {
        return catalogue.ids();
    }

    /** Ends the repository: its entries exist no more. The ORB goes on, and keeps the initial reference. */
    @Override
    public void close() {
        poa.destroy(true, true);
    }
}
