package Records;

/** A {@code Person}; found by its name. */
public class PersonImpl extends Person {
    private static final long serialVersionUID = 1L;

    public PersonImpl() {}

    /** A person of an age. */
    public PersonImpl(String name, int age) {
        this.name = name;
        this.age = age;
    }

    @Override
    public int hashCode() {
        return name.hashCode() + age;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonImpl && ((PersonImpl) other).name.equals(name) && ((PersonImpl) other).age == age;
    }
}
