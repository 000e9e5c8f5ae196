package Records;

/** A {@code Card}; found by its name. */
public class CardImpl extends Card {
    private static final long serialVersionUID = 1L;

    @Override
    public String describe() {
        return "card " + text;
    }
}
