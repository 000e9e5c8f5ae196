package foreign;

public class PersonImpl extends Person {
    public PersonImpl() {}

    public PersonImpl(String name, int age) {
        this.name = name;
        this.age = age;
    }

    @Override
    public void birthday() {
        age++;
    }
}
