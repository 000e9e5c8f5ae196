package org.pleiad.groups.client;

/** All replies are there that will come, and they are not what was wanted: too few, or too different. */
public final class NoAgreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Replies<?> replies;

    NoAgreement(Replies<?> replies) {
        super(replies.answers().size() + " of " + replies.members() + " members replied, and that is no agreement: "
                + replies.replies());
        this.replies = replies;
    }

    /** What there is. */
    public Replies<?> replies() {
        return replies;
    }
}
