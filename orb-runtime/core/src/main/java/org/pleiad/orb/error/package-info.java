/**
 * The one catalogue of minor codes: what each system exception that this ORB raises or understands means, and how to
 * mend its cause.
 *
 * <p>Start reading at {@link org.pleiad.orb.error.Minor}.
 *
 * <pre>{@code
 * throw Minor.STRING_NOT_TERMINATED.exception(CompletionStatus.COMPLETED_NO, "at octet 40");
 * }</pre>
 */
package org.pleiad.orb.error;
