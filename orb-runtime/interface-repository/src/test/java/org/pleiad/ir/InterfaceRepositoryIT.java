package org.pleiad.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import Library.Archive;
import Library.ArchivePOA;
import Library.Book;
import Library.BookHelper;
import Library.GenreHelper;
import Library.Lent;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.AliasDefHelper;
import org.omg.CORBA.Any;
import org.omg.CORBA.ArrayDefHelper;
import org.omg.CORBA.AttributeMode;
import org.omg.CORBA.ConstantDefHelper;
import org.omg.CORBA.Contained;
import org.omg.CORBA.ContainerHelper;
import org.omg.CORBA.Context;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.ExtInterfaceDefHelper;
import org.omg.CORBA.ExtValueDefHelper;
import org.omg.CORBA.INTF_REPOS;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.ObjectHolder;
import org.omg.CORBA.OperationDefHelper;
import org.omg.CORBA.OperationDescriptionHelper;
import org.omg.CORBA.OperationMode;
import org.omg.CORBA.ParameterMode;
import org.omg.CORBA.PrimitiveKind;
import org.omg.CORBA.Repository;
import org.omg.CORBA.RepositoryHelper;
import org.omg.CORBA.StructDefHelper;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionDefHelper;
import org.omg.CORBA.ValueDefHelper;
import org.omg.PortableServer.POA;
import org.pleiad.dynamic.DynamicObjects;
import org.pleiad.dynamic.Signatures;
import org.pleiad.dynamic.shape.ModelShapes;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.ir.print.IdlPrinter;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;

/** The repository, asked over the wire by an ORB that has the stubs of the standard's interfaces and nothing else. */
class InterfaceRepositoryIT {
    private static final String PREFIX = "IDL:pleiad.org/Library/";

    private static Pleiad server;
    private static Pleiad client;
    private static Repository repository;
    private static org.omg.CORBA.Object archive;

    /** An ordinary servant, whose interface the repository knows. */
    static class ArchiveServant extends ArchivePOA {
        @Override
        public int capacity() {
            return 7;
        }

        @Override
        public String[] titles() {
            return new String[] {"Emma"};
        }

        @Override
        public void titles(String[] value) throws Lent {
            throw new Lent("somebody");
        }

        @Override
        public Book take(String title, Library.PriceHolder deposit) throws Lent {
            throw new Lent(title);
        }

        @Override
        public void burn(short[][] which) {}

        @Override
        public Any misc(ObjectHolder o, TypeCode t, Context context) {
            return _orb().create_any();
        }
    }

    /** A servant that knows its own interface alone. */
    static class DynamicServant extends org.omg.PortableServer.DynamicImplementation {
        @Override
        public void invoke(org.omg.CORBA.ServerRequest request) {
            Any result = _orb().create_any();
            result.insert_long(42);
            request.arguments(_orb().create_list(0));
            request.set_result(result);
        }

        @Override
        public String[] _all_interfaces(POA poa, byte[] id) {
            return new String[] {PREFIX + "Archive:1.0"};
        }
    }

    @BeforeAll
    static void serve() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        InterfaceRepository served = InterfaceRepository.start(server.orb(), Path.of("src/test/idl/library.idl"));
        client = Pleiad.builder().build();
        repository = RepositoryHelper.narrow(client.orb().string_to_object(server.toText(served.repository())));
        archive = client.orb().string_to_object(server.toText(server.export(new ArchiveServant(), Archive.class)));
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @Test
    void findsEntriesByIdAndByName() {
        Contained book = repository.lookup_id(PREFIX + "Book:1.0");
        assertThat(book.absolute_name()).isEqualTo("::Library::Book");
        assertThat(book.version()).isEqualTo("1.0");
        assertThat(book.defined_in()._is_equivalent(repository.lookup("Library")))
                .isTrue();
        assertThat(book.containing_repository()._is_equivalent(repository)).isTrue();
        assertThat(repository.lookup("::Library::Archive::take").id()).isEqualTo(PREFIX + "Shelf/take:1.0");
        assertThat(repository.lookup("Library::Nothing")).isNull();
        assertThat(repository.lookup_id("IDL:nothing:1.0")).isNull();
        assertThat(repository.lookup_name("take", -1, DefinitionKind.dk_Operation, true))
                .hasSize(1);
        assertThat(repository.lookup_name("take", 1, DefinitionKind.dk_all, false))
                .isEmpty();
    }

    @Test
    void listsContentsByKindWithAndWithoutWhatIsInherited() {
        var library = ContainerHelper.narrow(repository.lookup("Library"));
        assertThat(names(library.contents(DefinitionKind.dk_all, true)))
                .containsExactly(
                        "SHELVES",
                        "MOTTO",
                        "Genre",
                        "USUAL",
                        "Titles",
                        "Grid",
                        "Price",
                        "Book",
                        "Finding",
                        "Lent",
                        "Described",
                        "Shelf",
                        "Card",
                        "Archive",
                        "Cookie",
                        "Person",
                        "Member",
                        "Label");
        assertThat(names(library.contents(DefinitionKind.dk_Interface, true))).containsExactly("Shelf", "Archive");
        assertThat(names(library.contents(DefinitionKind.dk_Typedef, true)))
                .containsExactly("Genre", "Titles", "Grid", "Price", "Book", "Finding", "Cookie", "Label");
        var face = ContainerHelper.narrow(repository.lookup("Library::Archive"));
        assertThat(names(face.contents(DefinitionKind.dk_all, true))).containsExactly("Inner", "burn", "misc");
        assertThat(names(face.contents(DefinitionKind.dk_Attribute, false))).containsExactly("capacity", "titles");
        assertThat(library.describe_contents(DefinitionKind.dk_all, true, 3)).hasSize(3);
    }

    private static Stream<String> names(Contained[] entries) {
        return Stream.of(entries).map(Contained::name);
    }

    @Test
    void typesAreThoseOfTheGeneratedCode() {
        var book = StructDefHelper.narrow(repository.lookup("Library::Book"));
        assertThat(book.type().equal(BookHelper.type())).isTrue();
        assertThat(book.members()[1].name).isEqualTo("kind");
        assertThat(book.members()[1].type_def._is_equivalent(repository.lookup("Library::Genre")))
                .isTrue();
        assertThat(book.members()[2].type_def.def_kind()).isEqualTo(DefinitionKind.dk_Sequence);
        var finding = UnionDefHelper.narrow(repository.lookup("Library::Finding"));
        assertThat(finding.type().equal(Library.FindingHelper.type())).isTrue();
        assertThat(finding.members()[1].label.extract_octet()).isZero();
        assertThat(finding.discriminator_type().equal(GenreHelper.type())).isTrue();
        var grid = ArrayDefHelper.narrow(
                AliasDefHelper.narrow(repository.lookup("Library::Grid")).original_type_def());
        assertThat(grid.length()).isEqualTo(2);
        assertThat(ArrayDefHelper.narrow(grid.element_type_def()).length()).isEqualTo(3);
        assertThat(repository
                        .get_canonical_typecode(BookHelper.type().get_compact_typecode())
                        .equal(BookHelper.type()))
                .isTrue();
        assertThat(ValueDefHelper.narrow(repository.lookup("Library::Member"))
                        .type()
                        .equal(Library.MemberHelper.type()))
                .isTrue();
    }

    @Test
    void constantsHaveTheirValues() {
        assertThat(ConstantDefHelper.narrow(repository.lookup("Library::SHELVES"))
                        .value()
                        .extract_long())
                .isEqualTo(12);
        assertThat(ConstantDefHelper.narrow(repository.lookup("Library::MOTTO"))
                        .value()
                        .extract_string())
                .isEqualTo("read");
        Any usual =
                ConstantDefHelper.narrow(repository.lookup("Library::USUAL")).value();
        assertThat(GenreHelper.extract(usual)).isEqualTo(Library.Genre.poem);
    }

    @Test
    void describesAnInterfaceWithAllThatItInherits() {
        var face = ExtInterfaceDefHelper.narrow(repository.lookup("Library::Archive"));
        var full = face.describe_interface();
        assertThat(Stream.of(full.operations).map(each -> each.name)).containsExactly("take", "burn", "misc");
        assertThat(Stream.of(full.attributes).map(each -> each.name)).containsExactly("capacity", "titles");
        assertThat(full.attributes[0].mode).isEqualTo(AttributeMode.ATTR_READONLY);
        assertThat(full.base_interfaces).containsExactly(PREFIX + "Shelf:1.0");
        assertThat(full.operations[0].exceptions[0].id).isEqualTo(PREFIX + "Lent:1.0");
        assertThat(full.operations[0].parameters[1].mode).isEqualTo(ParameterMode.PARAM_OUT);
        assertThat(full.operations[1].mode).isEqualTo(OperationMode.OP_ONEWAY);
        assertThat(full.operations[2].contexts).containsExactly("reader", "sys*");
        assertThat(face.describe_ext_interface().attributes[1].put_exceptions[0].name)
                .isEqualTo("Lent");
        assertThat(face.is_a(PREFIX + "Shelf:1.0")).isTrue();
        assertThat(face.is_a(PREFIX + "Book:1.0")).isFalse();
        assertThat(face.base_interfaces()[0].name()).isEqualTo("Shelf");
        var take = OperationDefHelper.narrow(repository.lookup("Library::Shelf::take"));
        assertThat(take.exceptions()[0].members()[0].name).isEqualTo("to");
        assertThat(OperationDescriptionHelper.extract(take.describe().value)
                        .result
                        .equal(BookHelper.type()))
                .isTrue();
    }

    @Test
    void describesAValueType() {
        var person = ExtValueDefHelper.narrow(repository.lookup("Library::Person"));
        var full = person.describe_value();
        assertThat(Stream.of(full.members).map(each -> each.name)).containsExactly("name", "friend");
        assertThat(full.initializers[0].members[0].name).isEqualTo("name");
        assertThat(person.describe_ext_value().initializers[0].exceptions[0].name)
                .isEqualTo("Lent");
        var member = ValueDefHelper.narrow(repository.lookup("Library::Member"));
        assertThat(member.base_value().name()).isEqualTo("Person");
        assertThat(member.is_truncatable()).isTrue();
        assertThat(member.is_a(PREFIX + "Person:1.0")).isTrue();
        var card = ValueDefHelper.narrow(repository.lookup("Library::Card"));
        assertThat(card.is_a(PREFIX + "Described:1.0")).isTrue();
    }

    @Test
    void primitivesAreThere() {
        var text = repository.get_primitive(PrimitiveKind.pk_string);
        assertThat(text.kind()).isEqualTo(PrimitiveKind.pk_string);
        assertThat(text.def_kind()).isEqualTo(DefinitionKind.dk_Primitive);
        for (int kind = 0; kind <= PrimitiveKind._pk_value_base; kind++) {
            if (kind != PrimitiveKind._pk_Principal) {
                assertThat(repository
                                .get_primitive(PrimitiveKind.from_int(kind))
                                .kind()
                                .value())
                        .isEqualTo(kind);
            }
        }
    }

    @Test
    void isNotChangedByCalls() {
        assertThatThrownBy(() -> repository.create_module("IDL:x:1.0", "x", "1.0"))
                .isInstanceOf(NO_PERMISSION.class);
        assertThatThrownBy(() -> repository.lookup("Library").name("Shop")).isInstanceOf(NO_PERMISSION.class);
        assertThatThrownBy(() -> repository.lookup("Library").destroy()).isInstanceOf(NO_PERMISSION.class);
    }

    @Test
    void objectsLeadToTheirInterface() {
        InterfaceDef face = InterfaceDefHelper.narrow(archive._get_interface_def());
        assertThat(face.absolute_name()).isEqualTo("::Library::Archive");
        // the IDL includes orb.idl, which has the repository's own interfaces
        InterfaceDef own = InterfaceDefHelper.narrow(repository._get_interface_def());
        assertThat(own.absolute_name()).isEqualTo("::CORBA::Repository");
    }

    @Test
    void withoutARepositoryObjectsSaySo() {
        Archive elsewhere = client.export(new ArchiveServant(), Archive.class);
        assertThatThrownBy(elsewhere::_get_interface_def)
                .isInstanceOf(INTF_REPOS.class)
                .hasMessageContaining("there is no interface repository");
    }

    @Test
    void dynamicServantsInheritAsTheRepositoryKnows() throws Exception {
        POA poa = server.rootPoa();
        byte[] id = poa.activate_object(new DynamicServant());
        String text = server.toText(poa.create_reference_with_id(id, ""));
        org.omg.CORBA.Object object = client.orb().string_to_object(text);
        assertThat(object._is_a(PREFIX + "Shelf:1.0")).isTrue();
        assertThat(object._is_a(PREFIX + "Described:1.0")).isFalse();
    }

    @Test
    void objectsAreCalledByWhatTheRepositorySays() {
        DynamicObject object = DynamicObjects.described(client.orb(), archive);
        assertThat(object.interfaceId()).isEqualTo(PREFIX + "Archive:1.0");
        assertThat(object.get("capacity")).isEqualTo(7);
        assertThat(object.get("titles")).isEqualTo(java.util.List.of("Emma"));
        assertThatThrownBy(() -> object.call("take", "Emma"))
                .isInstanceOfSatisfying(
                        RaisedException.class,
                        raised -> assertThat(raised.members()).isEqualTo(Map.of("to", "Emma")));
        assertThatThrownBy(() -> object.set("titles", java.util.List.of())).isInstanceOf(RaisedException.class);
    }

    @Test
    void printedBackItCompilesToTheSame() throws Exception {
        String printed = new IdlPrinter().print(repository.lookup("Library"));
        TranslationUnit again = IdlFrontEnd.read(
                "printed.idl", printed, CompilerOptions.builder().build());
        assertThat(again.diagnostics()).as(printed).isEmpty();
        TranslationUnit original = IdlFrontEnd.read(CompilerOptions.builder()
                        .source(Path.of("src/test/idl/library.idl"))
                        .build())
                .get(0);
        var before = new ModelShapes(client.orb(), original.specification());
        var after = new ModelShapes(client.orb(), again.specification());
        for (Contained entry :
                ContainerHelper.narrow(repository.lookup("Library")).contents(DefinitionKind.dk_all, true)) {
            String id = entry.id();
            before.type(id)
                    .ifPresent(type -> assertThat(after.type(id).orElseThrow().equal(type))
                            .as(id)
                            .isTrue());
            before.face(id)
                    .ifPresent(face -> assertThat(Signatures.text(after.face(id).orElseThrow()))
                            .isEqualTo(Signatures.text(face)));
        }
        assertThat(printed)
                .contains(
                        "const long SHELVES = 12;",
                        "case ::Library::novel: ::Library::Book found;",
                        "public string name;")
                .contains("factory make(in string name) raises (::Library::Lent);");
    }

    @Test
    void printsAMemberInsideItsModules() {
        assertThat(new IdlPrinter().print(repository.lookup("Library::Lent")))
                .isEqualTo("#pragma prefix \"pleiad.org\"\n\nmodule Library {\n    exception Lent {\n"
                        + "        string to;\n    };\n};\n");
    }

    @Test
    void saysWhatIsWrongInTheIdl() {
        assertThatThrownBy(() -> InterfaceRepository.start(client.orb(), Path.of("src/test/idl/missing.idl")))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }
}
