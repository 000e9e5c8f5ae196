package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.values.BoxedLong;
import golden.values.BoxedLongHelper;
import golden.values.BoxedLongsHelper;
import golden.values.BoxedNamesHelper;
import golden.values.BoxedTextHelper;
import golden.values.BoxedTreesHelper;
import golden.values.ChainHelper;
import golden.values.Describable;
import golden.values.DescribableHelper;
import golden.values.Employee;
import golden.values.EmployeeHelper;
import golden.values.EmptyHelper;
import golden.values.Link;
import golden.values.LinkHelper;
import golden.values.Person;
import golden.values.PersonHelper;
import golden.values.SecretHelper;
import golden.values.Shape;
import golden.values.ShapeHelper;
import golden.values.SquareHelper;
import golden.values.Tree;
import java.io.Serializable;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StringValueHelper;
import org.omg.CORBA.ValueBaseHelper;
import org.omg.CORBA.WStringValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.idl.golden.values.Implementations;
import org.pleiad.idl.golden.values.Implementations.ChainImpl;
import org.pleiad.idl.golden.values.Implementations.EmployeeImpl;
import org.pleiad.idl.golden.values.Implementations.EmptyImpl;
import org.pleiad.idl.golden.values.Implementations.LinkImpl;
import org.pleiad.idl.golden.values.Implementations.PersonImpl;
import org.pleiad.idl.golden.values.Implementations.SecretImpl;
import org.pleiad.idl.golden.values.Implementations.SquareImpl;
import org.pleiad.idl.golden.values.Implementations.TreeImpl;

/** Generated value types on the streams and in the anys of our ORB. */
class ValuesTest {
    private final ORB orb = ORB.init(new String[0], new Properties());
    private final ORB other = ORB.init(new String[0], new Properties());
    private final OutputStream out = orb.create_output_stream();

    @BeforeEach
    void register() {
        Implementations.register(orb);
    }

    @AfterEach
    void stop() {
        other.destroy();
        orb.destroy();
    }

    private InputStream written() {
        return out.create_input_stream();
    }

    private PersonImpl person(String name, int age) throws Exception {
        PersonImpl person = (PersonImpl) PersonHelper.create(orb, name, age);
        person.extra = orb.create_any();
        return person;
    }

    private EmployeeImpl employee(String name) {
        EmployeeImpl employee = new EmployeeImpl();
        employee.name = name;
        employee.company = "Pleiad";
        employee.salaries = new int[] {1, 2};
        employee.extra = orb.create_any();
        return employee;
    }

    @Test
    void stateOfAnyAccessComesBack() throws Exception {
        PersonImpl sent = person("Maia", 7);
        sent.nickname("May");
        sent.extra.insert_string("extra");
        PersonHelper.write(out, sent);
        out.write_long(99);

        InputStream in = written();
        PersonImpl back = (PersonImpl) PersonHelper.read(in);
        assertThat(back.name).isEqualTo("Maia");
        assertThat(back.age()).isEqualTo(7);
        assertThat(back.nickname()).isEqualTo("May");
        assertThat(back.home).isNull();
        assertThat(back.extra.extract_string()).isEqualTo("extra");
        assertThat(in.read_long()).isEqualTo(99);
    }

    @Test
    void nullIsAValue() {
        PersonHelper.write(out, null);
        BoxedTextHelper.write(out, null);
        ValueBaseHelper.write(out, null);
        DescribableHelper.write(out, null);

        InputStream in = written();
        assertThat(PersonHelper.read(in)).isNull();
        assertThat(BoxedTextHelper.read(in)).isNull();
        assertThat(ValueBaseHelper.read(in)).isNull();
        assertThat(DescribableHelper.read(in)).isNull();
    }

    @Test
    void whatWasSharedIsSharedAgain() throws Exception {
        PersonImpl shared = person("Electra", 3);
        PersonHelper.write(out, shared);
        PersonHelper.write(out, person("Taygete", 3));
        PersonHelper.write(out, shared);

        InputStream in = written();
        Person first = PersonHelper.read(in);
        assertThat(PersonHelper.read(in)).isNotSameAs(first);
        assertThat(PersonHelper.read(in)).isSameAs(first);
    }

    @Test
    void cyclesAreClosed() {
        ChainImpl chain = new ChainImpl();
        Link previous = null;
        for (int i = 0; i < 3; i++) {
            Link link = new LinkImpl();
            link.content = i;
            link.owner = chain;
            link.next = previous;
            previous = link;
            chain.first = chain.first == null ? link : chain.first;
        }
        chain.first.next = previous;
        ChainHelper.write(out, chain);

        Link first = ChainHelper.read(written()).first;
        assertThat(first.next.content).isEqualTo(2);
        assertThat(first.next.next.next).isSameAs(first);
        assertThat(first.owner.first).isSameAs(first);
    }

    @Test
    void chunksOfDerivedValuesNestAndEndAtOnce() {
        EmployeeImpl sent = employee("Merope");
        sent.boss = employee("Alcyone");
        sent.boss.boss = employee("Celaeno");
        sent.boss.boss.boss = sent;
        EmployeeHelper.write(out, sent);
        EmptyHelper.write(out, new EmptyImpl());
        out.write_octet((byte) 5);

        InputStream in = written();
        Employee back = EmployeeHelper.read(in);
        assertThat(back.boss.boss.name).isEqualTo("Celaeno");
        assertThat(back.boss.boss.boss).isSameAs(back);
        assertThat(back.boss.salaries).containsExactly(1, 2);
        assertThat(EmptyHelper.read(in)).isInstanceOf(EmptyImpl.class);
        assertThat(in.read_octet()).isEqualTo((byte) 5);
    }

    /** Reads what was written with an ORB that knows persons only. */
    private InputStream elsewhere() {
        ((org.omg.CORBA_2_3.ORB) other).register_value_factory(PersonHelper.id(), new Implementations.PersonFactory());
        OutputStream copy = other.create_output_stream();
        InputStream in = written();
        try {
            byte[] octets = new byte[in.available()];
            in.read_octet_array(octets, 0, octets.length);
            copy.write_octet_array(octets, 0, octets.length);
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
        return copy.create_input_stream();
    }

    @Test
    void aReceiverThatKnowsTheBaseOnlyGetsTheBase() {
        EmployeeImpl sent = employee("Merope");
        sent.boss = employee("Alcyone");
        PersonHelper.write(out, sent);
        PersonHelper.write(out, sent);
        out.write_long(99);

        InputStream in = elsewhere();
        Person cut = PersonHelper.read(in);
        assertThat(cut).isInstanceOf(PersonImpl.class);
        assertThat(cut.name).isEqualTo("Merope");
        assertThat(PersonHelper.read(in)).isSameAs(cut);
        assertThat(in.read_long()).isEqualTo(99);
    }

    @Test
    void aValueThatWasCutOffIsReadWhenItComesAgain() {
        EmployeeImpl sent = employee("Merope");
        sent.boss = employee("Alcyone");
        PersonHelper.write(out, sent);
        PersonHelper.write(out, sent.boss);
        out.write_long(99);

        InputStream in = elsewhere();
        PersonHelper.read(in);
        assertThat(PersonHelper.read(in).name).isEqualTo("Alcyone");
        assertThat(in.read_long()).isEqualTo(99);
    }

    @Test
    void aTypeThatNobodyKnowsRaisesMarshal() {
        LinkHelper.write(out, new LinkImpl());

        assertThatThrownBy(() -> LinkHelper.read(elsewhere()))
                .isInstanceOf(MARSHAL.class)
                .hasMessageContaining("IDL:pleiad.org/values/Link:1.0")
                .matches(e -> ((MARSHAL) e).minor == 0x4f4d0001);
    }

    @Test
    void customValuesMarshalThemselves() {
        SecretImpl secret = new SecretImpl();
        secret.key = 42;
        SecretHelper.write(out, secret);
        out.write_long(99);

        InputStream in = written();
        assertThat(SecretHelper.read(in).key).isEqualTo(42);
        assertThat(in.read_long()).isEqualTo(99);
    }

    @Test
    void boxesHoldWhatIsInThem() {
        int[] numbers = {1, 2, 3};
        BoxedLongHelper.write(out, new BoxedLong(5));
        BoxedTextHelper.write(out, "text");
        BoxedLongsHelper.write(out, numbers);
        BoxedLongsHelper.write(out, numbers);
        BoxedNamesHelper.write(out, new String[] {"a", "b"});
        StringValueHelper.write(out, "standard");
        WStringValueHelper.write(out, "w\u00e4ide");
        ValueBaseHelper.write(out, "anonymous");

        InputStream in = written();
        assertThat(BoxedLongHelper.read(in).value).isEqualTo(5);
        assertThat(BoxedTextHelper.read(in)).isEqualTo("text");
        int[] first = BoxedLongsHelper.read(in);
        assertThat(first).isEqualTo(numbers);
        assertThat(BoxedLongsHelper.read(in)).isSameAs(first);
        assertThat(BoxedNamesHelper.read(in)).containsExactly("a", "b");
        assertThat(StringValueHelper.read(in)).isEqualTo("standard");
        assertThat(WStringValueHelper.read(in)).isEqualTo("w\u00e4ide");
        assertThat(ValueBaseHelper.read(in)).isEqualTo("anonymous");
    }

    @Test
    void abstractTypesTakeTheirConcreteOnes() {
        SquareImpl square = new SquareImpl();
        square.side = 3;
        square.neighbours = new SquareImpl[] {square};
        ShapeHelper.write(out, square);
        DescribableHelper.write(out, square);

        InputStream in = written();
        Shape shape = ShapeHelper.read(in);
        assertThat(shape.area()).isEqualTo(9);
        Describable same = DescribableHelper.read(in);
        assertThat(same).isSameAs(shape);
        assertThat(same.describe()).isEqualTo("a square of 3.0");
    }

    @Test
    void aValueOfAnotherTypeRaisesMarshal() {
        SquareHelper.write(out, new SquareImpl());

        assertThatThrownBy(() -> {
                    Person none = PersonHelper.read(written());
                    assertThat(none).isNull();
                })
                .isInstanceOfAny(MARSHAL.class, ClassCastException.class);
    }

    @Test
    void anysKeepTheValueUntilItIsSent() throws Exception {
        PersonImpl sent = person("Sterope", 5);
        Any any = orb.create_any();
        PersonHelper.insert(any, sent);
        assertThat(PersonHelper.extract(any)).isSameAs(sent);
        out.write_any(any);
        PersonHelper.write(out, sent);

        InputStream in = written();
        Any back = in.read_any();
        assertThat(back.type().equal(PersonHelper.type())).isTrue();
        assertThat(PersonHelper.extract(back).name).isEqualTo("Sterope");
        assertThat(PersonHelper.read(in).name).isEqualTo("Sterope");
        assertThatThrownBy(() -> EmployeeHelper.extract(back)).isInstanceOf(BAD_OPERATION.class);
    }

    /** Sends an any through an ORB that has no factory for what is inside, as an event channel does. */
    private Any passedOn(Any any) {
        out.write_any(any);
        OutputStream next = other.create_output_stream();
        InputStream in = written();
        try {
            byte[] octets = new byte[in.available()];
            in.read_octet_array(octets, 0, octets.length);
            next.write_octet_array(octets, 0, octets.length);
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
        Any there = next.create_input_stream().read_any();
        OutputStream last = orb.create_output_stream();
        last.write_any(there);
        return last.create_input_stream().read_any();
    }

    @Test
    void anysWithValuesPassThroughWithoutTheirClasses() {
        ChainImpl chain = new ChainImpl();
        chain.first = new LinkImpl();
        chain.first.owner = chain;
        chain.first.next = chain.first;
        Any any = orb.create_any();
        ChainHelper.insert(any, chain);

        Link first = ChainHelper.extract(passedOn(any)).first;
        assertThat(first.next).isSameAs(first);
        assertThat(first.owner.first).isSameAs(first);
    }

    @Test
    void anysWithDerivedValuesAndBoxesPassThrough() {
        EmployeeImpl sent = employee("Merope");
        sent.boss = sent;
        Any any = orb.create_any();
        EmployeeHelper.insert(any, sent);
        Employee back = EmployeeHelper.extract(passedOn(any));
        assertThat(back.boss).isSameAs(back);
        assertThat(back.salaries).containsExactly(1, 2);
    }

    @Test
    void anysWithBoxesPassThrough() {
        Any any = orb.create_any();
        BoxedTreesHelper.insert(any, new Tree[] {new TreeImpl(), null});
        Tree[] trees = BoxedTreesHelper.extract(passedOn(any));
        assertThat(trees).hasSize(2);
        assertThat(trees[1]).isNull();
        assertThat(trees[0].branches).isEmpty();
        assertThatThrownBy(() -> BoxedTextHelper.extract(any)).isInstanceOf(BAD_OPERATION.class);
    }

    @Test
    void factoriesAreRegisteredReplacedAndTakenAway() {
        var values = (org.omg.CORBA_2_3.ORB) other;
        var factory = new Implementations.PersonFactory();
        assertThatThrownBy(() -> values.lookup_value_factory(PersonHelper.id())).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> PersonHelper.nobody(other)).isInstanceOf(BAD_PARAM.class);
        assertThat(values.register_value_factory(PersonHelper.id(), factory)).isNull();
        assertThat(values.register_value_factory(PersonHelper.id(), factory)).isSameAs(factory);
        assertThat(values.lookup_value_factory(PersonHelper.id())).isSameAs(factory);
        assertThat(PersonHelper.nobody(other)).isInstanceOf(PersonImpl.class);
        values.unregister_value_factory(PersonHelper.id());
        assertThatThrownBy(() -> values.unregister_value_factory(PersonHelper.id()))
                .isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void longListsAreReadAndTooLongOnesRaiseMarshal() {
        LinkHelper.write(out, list(250));
        int length = 0;
        for (Link link = LinkHelper.read(written()); link != null; link = link.next) {
            length++;
        }
        assertThat(length).isEqualTo(250);

        OutputStream more = orb.create_output_stream();
        forgeList(more, 100_000);
        assertThatThrownBy(() -> LinkHelper.read(more.create_input_stream()))
                .isInstanceOf(MARSHAL.class)
                .hasMessageContaining("inside each other");
        assertThatThrownBy(() -> LinkHelper.write(orb.create_output_stream(), list(1_000_000)))
                .isInstanceOf(MARSHAL.class);
    }

    /** Links inside each other, deeper than anything that marshals them could go. */
    private static void forgeList(OutputStream to, int length) {
        int idAt = 4;
        to.write_long(0x7fffff02);
        to.write_string(LinkHelper.id());
        to.write_long(0);
        int position = (idAt + 4 + LinkHelper.id().length() + 1 + 3) / 4 * 4 + 4;
        for (int i = 0; i < length; i++) {
            to.write_long(0x7fffff02);
            to.write_long(-1);
            to.write_long(idAt - (position + 8));
            to.write_long(i);
            position += 16;
        }
    }

    private static Link list(int length) {
        Link first = null;
        for (int i = 0; i < length; i++) {
            Link link = new LinkImpl();
            link.next = first;
            first = link;
        }
        return first;
    }

    @Test
    void whatIsNoValueIsRefused() {
        Serializable nothing = new java.util.ArrayList<>();
        assertThatThrownBy(() -> ValueBaseHelper.write(out, nothing))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("ArrayList");
        assertThatThrownBy(() -> orb.create_any().insert_Value(nothing)).isInstanceOf(BAD_PARAM.class);
    }
}
