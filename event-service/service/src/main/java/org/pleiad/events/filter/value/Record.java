package org.pleiad.events.filter.value;

/** A struct of which there is an object already, as the parts of a structured event. */
abstract class Record extends Item {
    private final String[] names;
    private final String typeId;
    private final String repositoryId;

    /** @param names of the members in their order */
    Record(String repositoryId, String typeId, String... names) {
        this.repositoryId = repositoryId;
        this.typeId = typeId;
        this.names = names;
    }

    @Override
    public final Item member(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return at(i);
            }
        }
        return null;
    }

    @Override
    public final Item position(int index) {
        return index < names.length ? at(index) : null;
    }

    /** @param index of a member that there is */
    abstract Item at(int index);

    @Override
    public final String typeId() {
        return typeId;
    }

    @Override
    public final String repositoryId() {
        return repositoryId;
    }
}
