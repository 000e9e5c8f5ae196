package org.pleiad.idl.golden.values;

import golden.values.Chain;
import golden.values.Contractor;
import golden.values.Employee;
import golden.values.Empty;
import golden.values.Link;
import golden.values.Mood;
import golden.values.Person;
import golden.values.PersonValueFactory;
import golden.values.Point;
import golden.values.Secret;
import golden.values.Square;
import golden.values.Tree;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;
import org.omg.CORBA.DataInputStream;
import org.omg.CORBA.DataOutputStream;
import org.omg.CORBA_2_3.ORB;
import org.omg.CORBA_2_3.portable.InputStream;

/** Classes of the value types of {@code values.idl}, as their user writes them. */
public final class Implementations {
    private static final String PREFIX = "IDL:pleiad.org/values/";

    private static final Map<String, Supplier<Serializable>> MAKERS = Map.of(
            "Employee", EmployeeImpl::new,
            "Contractor", ContractorImpl::new,
            "Secret", SecretImpl::new,
            "Square", SquareImpl::new,
            "Chain", ChainImpl::new,
            "Link", LinkImpl::new,
            "Empty", EmptyImpl::new,
            "Tree", TreeImpl::new);

    private Implementations() {}

    /** Registers a factory for every type. */
    public static void register(org.omg.CORBA.ORB orb) {
        MAKERS.keySet().forEach(type -> register(orb, type));
        ((ORB) orb).register_value_factory(PREFIX + "Person:1.0", new PersonFactory());
    }

    /** Registers the factory of one type. */
    public static void register(org.omg.CORBA.ORB orb, String type) {
        Supplier<Serializable> maker = MAKERS.get(type);
        ((ORB) orb).register_value_factory(PREFIX + type + ":1.0", in -> in.read_value(maker.get()));
    }

    /** A person whose mood swings with age. */
    public static class PersonImpl extends Person {
        private static final long serialVersionUID = 1L;

        public int age() {
            return age;
        }

        public void nickname(String text) {
            nickname = text;
        }

        public String nickname() {
            return nickname;
        }

        @Override
        public void birthday() {
            age++;
        }

        @Override
        public Mood mood() {
            return age > 40 ? Mood.cross : Mood.calm;
        }

        @Override
        public void mood(Mood value) {
            age = value == Mood.cross ? 41 : 1;
        }

        @Override
        public void heard(String text) {
            name = text;
        }
    }

    /** Makes persons. */
    public static final class PersonFactory implements PersonValueFactory {
        @Override
        public Person create(String name, int age) {
            PersonImpl person = new PersonImpl();
            person.name = name;
            for (int i = 0; i < age; i++) {
                person.birthday();
            }
            return person;
        }

        @Override
        public Person nobody() {
            return new PersonImpl();
        }

        @Override
        public Serializable read_value(InputStream in) {
            return in.read_value(new PersonImpl());
        }
    }

    /** An employee. */
    public static class EmployeeImpl extends Employee {
        private static final long serialVersionUID = 1L;

        @Override
        public void birthday() {
            age++;
        }

        @Override
        public Mood mood() {
            return Mood.cross;
        }

        @Override
        public void mood(Mood value) {}

        @Override
        public void heard(String text) {}
    }

    /** A contractor. */
    public static final class ContractorImpl extends Contractor {
        private static final long serialVersionUID = 1L;

        @Override
        public void birthday() {}

        @Override
        public Mood mood() {
            return Mood.calm;
        }

        @Override
        public void mood(Mood value) {}

        @Override
        public void heard(String text) {}
    }

    /** Marshals its key twice, once disguised. */
    public static final class SecretImpl extends Secret {
        private static final long serialVersionUID = 1L;

        @Override
        public void marshal(DataOutputStream out) {
            out.write_octet((byte) 7);
            out.write_long(~key);
            out.write_string("sealed");
            out.write_long(key);
        }

        @Override
        public void unmarshal(DataInputStream in) {
            in.read_octet();
            int disguised = in.read_long();
            in.read_string();
            key = in.read_long();
            if (key != ~disguised) {
                throw new IllegalStateException("tampered with");
            }
        }
    }

    /** A square. */
    public static final class SquareImpl extends Square {
        private static final long serialVersionUID = 1L;

        /** Without neighbours. */
        public SquareImpl() {
            neighbours = new Square[0];
        }

        @Override
        public double area() {
            return side * side;
        }

        @Override
        public void draw(Point origin) {}

        @Override
        public Mood colour() {
            return Mood.calm;
        }

        @Override
        public String describe() {
            return "a square of " + side;
        }
    }

    /** A chain. */
    public static final class ChainImpl extends Chain {
        private static final long serialVersionUID = 1L;
    }

    /** A link. */
    public static final class LinkImpl extends Link {
        private static final long serialVersionUID = 1L;
    }

    /** Nothing. */
    public static final class EmptyImpl extends Empty {
        private static final long serialVersionUID = 1L;
    }

    /** A tree. */
    public static final class TreeImpl extends Tree {
        private static final long serialVersionUID = 1L;

        /** Without branches. */
        public TreeImpl() {
            branches = new Tree[0];
            pair = new int[2];
        }
    }
}
