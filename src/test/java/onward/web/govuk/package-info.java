/** The component fragments against the examples that GOV.UK Frontend publishes. */
@org.jspecify.annotations.NullMarked
package onward.web.govuk;
