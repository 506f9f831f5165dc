//! The example company, carried in the program so that it can be tried anywhere.

macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/acme/", $path)))
    };
}

/// Path and text of every file of `examples/acme`
static FILES: &[(&str, &str)] = &[
    file!("README.md"),
    file!("approvals/CHG-20201108-w2e6k/joe.doe-3vq7.yaml"),
    file!("approvals/CHG-20210102-h8r5c/jane.foo-6xt1.yaml"),
    file!("approvals/CHG-20210102-h8r5c/joe.doe-k2m8.yaml"),
    file!("approvals/CHG-20210118-p3x7n/joe.doe-w5e0.yaml"),
    file!("approvals/CHG-20210204-k6y2f/alex.bar-2hn5.yaml"),
    file!("approvals/CHG-20210204-k6y2f/joe.doe-c4r9.yaml"),
    file!("approvals/CHG-20210331-e1s8v/jim.bar-8gb3.yaml"),
    file!("approvals/CHG-20210402-z5b4g/jim.bar-0ya6.yaml"),
    file!("approvals/CHG-20210402-z5b4g/joe.doe-d7p2.yaml"),
    file!("approvals/CHG-20261112-d9m2t/jill.foo-t1j8.yaml"),
    file!("approvals/CHG-20261112-d9m2t/joe.doe-5fz4.yaml"),
    file!("approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml"),
    file!("assets/applications/companyblog.yaml"),
    file!("assets/applications/getpaid.yaml"),
    file!("assets/applications/widgetsales.yaml"),
    file!("assets/business/auditors.yaml"),
    file!("assets/business/east-coast-operations.yaml"),
    file!("assets/business/finance-payroll.yaml"),
    file!("assets/business/finance.yaml"),
    file!("assets/business/hr.yaml"),
    file!("assets/cloud/cloudaccounta.yaml"),
    file!("assets/cloud/cloudaccountb.yaml"),
    file!("assets/cloud/company-blog.yaml"),
    file!("assets/cloud/databaseserver1.yaml"),
    file!("assets/cloud/databaseserver2.yaml"),
    file!("assets/cloud/getpaid-dev.yaml"),
    file!("assets/cloud/subnet3.yaml"),
    file!("assets/cloud/subnet4.yaml"),
    file!("assets/locations/dc-east.yaml"),
    file!("assets/network/switch03.yaml"),
    file!("assets/network/website.com.yaml"),
    file!("assets/servers/exchange01.yaml"),
    file!("assets/servers/findb1.yaml"),
    file!("assets/servers/fs01.yaml"),
    file!("assets/servers/gpe000.yaml"),
    file!("assets/servers/gpe001.yaml"),
    file!("assets/servers/idns-e001.yaml"),
    file!("assets/servers/vmhost1.yaml"),
    file!("assets/servers/web02.yaml"),
    file!("assets/services/automateit.yaml"),
    file!("assets/services/email.yaml"),
    file!("assets/services/getpaidetl.yaml"),
    file!("assets/services/getpaidview.yaml"),
    file!("assets/services/idns-east.yaml"),
    file!("assets/services/idns.yaml"),
    file!("assets/services/vpn.yaml"),
    file!("calendar/blog-patching.yaml"),
    file!("calendar/quarter-end.yaml"),
    file!("calendar/year-end.yaml"),
    file!("changes/2020/CHG-20201030-4tq9z.yaml"),
    file!("changes/2020/CHG-20201108-w2e6k.yaml"),
    file!("changes/2020/CHG-20201223-9dv3m.yaml"),
    file!("changes/2021/CHG-20210102-h8r5c.yaml"),
    file!("changes/2021/CHG-20210118-p3x7n.yaml"),
    file!("changes/2021/CHG-20210204-k6y2f.yaml"),
    file!("changes/2021/CHG-20210331-e1s8v.yaml"),
    file!("changes/2021/CHG-20210402-z5b4g.yaml"),
    file!("changes/2026/CHG-20261112-d9m2t.yaml"),
    file!("changes/2026/CHG-20261117-b7c4j.yaml"),
    file!("changes/2026/CHG-20261118-r3n8x.yaml"),
    file!("changes/2026/CHG-20261120-m5w8t.yaml"),
    file!("changes/2026/CHG-20261120-v6f1h.yaml"),
    file!("changes/2026/CHG-20261121-7k3qf.yaml"),
    file!("changes/templates/reboot-blog-server.yaml"),
    file!("incidents/2018/INC-20181108-3hq7d.yaml"),
    file!("incidents/2019/INC-20191108-8wz2r.yaml"),
    file!("incidents/2020/INC-20201108-q5k9t.yaml"),
    file!("incidents/2021/INC-20210122-m4c6e.yaml"),
    file!("incidents/2021/INC-20210330-7xd1n.yaml"),
    file!("incidents/2021/INC-20210331-g2v8s.yaml"),
    file!("incidents/2023/INC-20230814-t6j3p.yaml"),
    file!("incidents/2026/INC-20261121-0m4xd.yaml"),
    file!("itsm.yaml"),
    file!("people/alex.bar.yaml"),
    file!("people/bill.bam.yaml"),
    file!("people/dave.doodle.yaml"),
    file!("people/edgar.foo.yaml"),
    file!("people/jane.foo.yaml"),
    file!("people/jeff.baf.yaml"),
    file!("people/jess.charlie.yaml"),
    file!("people/jill.foo.yaml"),
    file!("people/jim.bar.yaml"),
    file!("people/joe.doe.yaml"),
    file!("people/pam.bates.yaml"),
    file!("policies/cloud-servers-are-tagged.yaml"),
    file!("policies/normal-changes-can-be-undone.yaml"),
    file!("problems/2020/PRB-20201109-c8t5p.yaml"),
    file!("problems/2021/PRB-20210402-n6s3w.yaml"),
    file!("schema/attributes.server.schema.json"),
    file!("teams/business-owners.yaml"),
    file!("teams/finance-it.yaml"),
    file!("teams/it.yaml"),
    file!("teams/marketing-it.yaml"),
];

/// The files of the example company, as a store of one's own begins with them.
pub fn files() -> Vec<(String, String)> {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_of_the_example_is_carried() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/acme");
        let files = walkdir::WalkDir::new(&root)
            .into_iter()
            .map(Result::unwrap)
            .filter(|it| it.file_type().is_file());
        let name = |it: walkdir::DirEntry| {
            it.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/")
        };
        let mut found: Vec<String> = files.map(name).collect();
        found.sort();
        let carried: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        assert_eq!(found, carried, "examples/acme and the list in this file have to be the same, in order");
    }
}
